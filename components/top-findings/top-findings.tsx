import { i18n } from '#i18n';
import { productHash, productKey } from '@/components/product-detail/product-address';
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
  /** Already in the dashboard: a product's detail opens in place, not in a new tab. */
  isInDashboard?: boolean;
}

function FindingItem({ item, isInDashboard }: { item: ItemView; isInDashboard: boolean }) {
  const [first, ...more] = openFindings(item.findings);
  const title = item.title ?? item.ref.itemId;
  const edit = editLink(item.platform, item.ref.itemId);
  return (
    <li class="finding-item">
      <p class="finding-item__title">
        <a
          href={`/dashboard.html${productHash(item.ref)}`}
          title={i18n.t('finding.openDetail')}
          {...(!isInDashboard && { target: '_blank', rel: 'noopener' })}
        >
          <MarkedTitle title={title} findings={item.findings} />
        </a>
      </p>
      {first && <FindingLine finding={first} />}
      <p class="muted small finding-item__foot">
        <span class="grow">
          <span>{item.sold30d === null ? i18n.t('finding.soldUnknown') : i18n.t('finding.sold', [countText(item.sold30d)])}</span>
          <span> · {item.shop === null ? platformName(item.platform) : shopName(item.shop)}</span>
          {more.length > 0 && <span> · {i18n.t('finding.more', [String(more.length)])}</span>}
        </span>
        {edit !== null && <OutsideLink href={edit}>{i18n.t('finding.openEdit')}</OutsideLink>}
      </p>
    </li>
  );
}

/** Products whose findings are worth most, best sellers first. */
export function TopFindings({ items, hasItems, isInDashboard = false }: Props) {
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
        <FindingItem key={productKey(item.ref)} item={item} isInDashboard={isInDashboard} />
      ))}
    </ul>
  );
}
