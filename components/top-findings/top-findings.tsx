import { i18n } from '#i18n';
import { productKey, viewHash } from '@/components/product-detail/product-address';
import { Empty } from '@/components/shared/empty';
import { countText } from '@/components/shared/figures';
import { FindingLine } from '@/components/shared/finding-line';
import { MarkedTitle } from '@/components/shared/marked-title';
import { metricName } from '@/components/shared/metric-name';
import { platformName, shopName } from '@/components/shared/names';
import { OutsideLink } from '@/components/shared/outside-link';
import { editLink, pageLink } from '@/components/shared/page-links';
import type { ItemView, TrafficView } from '@/components/shared/views';
import { findingsByCost } from '@/components/title-audit/findings-by-cost';

/** A product with what it is ranked by. */
export interface TopFinding extends ItemView {
  /** 0–100. */
  score: number;
  traffic: TrafficView | null;
}

interface Props {
  items: TopFinding[];
  /** Whether any product is stored at all. */
  hasItems: boolean;
  /** Already in the dashboard: the workshop opens in place, not in a new tab. */
  isInDashboard?: boolean;
}

/** What a product is ranked by, with the metric's name; of which day in the tooltip. */
function Traffic({ traffic }: { traffic: TrafficView | null }) {
  if (traffic === null) {
    return <span title={i18n.t('titleAudit.trafficUnknown')}>{i18n.t('finding.trafficUnknown')}</span>;
  }
  const [name, count] = [metricName(traffic.metric), countText(traffic.value)];
  const origin = traffic.day === null ? undefined : i18n.t('titleAudit.trafficOn', [name, count, traffic.day]);
  return <span title={origin}>{i18n.t('titleAudit.trafficSeen', [name, count])}</span>;
}

/** By what the listed products are in order. */
function basisText(items: readonly TopFinding[]): string {
  const has = (metric: string) => items.some(({ traffic }) => traffic?.metric === metric);
  if (has('visitors'))
    return i18n.t(items.every(({ traffic }) => traffic?.metric === 'visitors') ? 'finding.basis.visitors' : 'finding.basis.both');
  return i18n.t(has('sold-30d') ? 'finding.basis.sold_30d' : 'finding.basis.neither');
}

function FindingItem({ item, isInDashboard }: { item: TopFinding; isInDashboard: boolean }) {
  const [first, ...more] = findingsByCost(item.findings);
  const title = item.title ?? item.ref.itemId;
  const edit = editLink(item.platform, item.ref.itemId);
  return (
    <li class="finding-item">
      <p class="finding-item__title">
        <a
          href={`/dashboard.html${viewHash('titles', item.ref)}`}
          title={i18n.t('finding.openWorkshop')}
          {...(!isInDashboard && { target: '_blank', rel: 'noopener' })}
        >
          <MarkedTitle title={title} findings={item.findings} />
        </a>
      </p>
      {first && <FindingLine finding={first} />}
      <p class="muted small finding-item__foot">
        <span class="grow">
          <span title={i18n.t('finding.scoreWhy')}>{i18n.t('finding.score', [String(item.score)])}</span>
          <span> · </span>
          <Traffic traffic={item.traffic} />
          <span> · {item.shop === null ? platformName(item.platform) : shopName(item.shop)}</span>
          {more.length > 0 && <span> · {i18n.t('finding.more', [String(more.length)])}</span>}
        </span>
        {edit !== null && <OutsideLink href={edit}>{i18n.t('finding.openEdit')}</OutsideLink>}
      </p>
    </li>
  );
}

/** Products whose findings are worth most: many people meet them and their titles score low. */
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
    <>
      <p class="muted small">{basisText(items)}</p>
      <ul class="list">
        {items.map((item) => (
          <FindingItem key={productKey(item.ref)} item={item} isInDashboard={isInDashboard} />
        ))}
      </ul>
    </>
  );
}
