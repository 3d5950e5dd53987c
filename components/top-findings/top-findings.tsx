import { i18n } from '#i18n';
import { Empty } from '@/components/shared/empty';
import { countText } from '@/components/shared/figures';
import { FindingLine } from '@/components/shared/finding-line';
import { openFindings } from '@/components/shared/finding-text';
import { MarkedTitle } from '@/components/shared/marked-title';
import { platformName, shopName } from '@/components/shared/names';
import { OutsideLink } from '@/components/shared/outside-link';
import { editLink, pageLink } from '@/components/shared/page-links';
import type { ItemView } from '@/components/shared/views';

interface Props {
  items: ItemView[];
  /** Whether any product is stored at all. */
  hasItems: boolean;
}

function FindingItem({ item }: { item: ItemView }) {
  const [first, ...more] = openFindings(item.findings);
  const title = item.title ?? item.ref.itemId;
  return (
    <li class="finding-item">
      <p class="finding-item__title">
        <OutsideLink href={editLink(item.platform, item.ref.itemId)} title={i18n.t('finding.openEdit')}>
          <MarkedTitle title={title} findings={item.findings} />
        </OutsideLink>
      </p>
      {first && <FindingLine finding={first} />}
      <p class="muted small">
        <span>{item.sold30d === null ? i18n.t('finding.soldUnknown') : i18n.t('finding.sold', [countText(item.sold30d)])}</span>
        <span> · {item.shop === null ? platformName(item.platform) : shopName(item.shop)}</span>
        {more.length > 0 && <span> · {i18n.t('finding.more', [String(more.length)])}</span>}
      </p>
    </li>
  );
}

/** Products whose findings are worth most, best sellers first. */
export function TopFindings({ items, hasItems }: Props) {
  if (items.length === 0) {
    const link = (
      <OutsideLink look="button" href={pageLink('taobao', 'item-list')}>
        {i18n.t('finding.openList')}
      </OutsideLink>
    );
    return <Empty next={link}>{i18n.t(hasItems ? 'finding.none' : 'finding.noneRead')}</Empty>;
  }
  return (
    <ul class="list">
      {items.map((item) => (
        <FindingItem key={`${item.ref.site}/${item.ref.shopId}/${item.ref.itemId}`} item={item} />
      ))}
    </ul>
  );
}
