import { i18n } from '#i18n';
import { ProductTitle } from '@/components/products/product-title';
import { countText } from '@/components/shared/figures';
import { findingText } from '@/components/shared/finding-text';
import { metricName } from '@/components/shared/metric-name';
import { Missing } from '@/components/shared/missing';
import { findingStatusName } from '@/components/shared/names';
import type { TrafficView } from '@/components/shared/views';
import { stamp } from '@/components/shared/when';
import { findingsByCost } from './findings-by-cost';
import type { TitleRowView } from './title-row-view';

/** What a product is ranked by: the figure with its metric's name, of which day in the tooltip. */
function Traffic({ traffic, isClean }: { traffic: TrafficView | null; isClean: boolean }) {
  if (traffic === null) return <Missing why={i18n.t(isClean ? 'titleAudit.trafficClean' : 'titleAudit.trafficUnknown')} />;
  const { metric, value, day } = traffic;
  const [name, count] = [metricName(metric), countText(value)];
  const words =
    day === null ? i18n.t('titleAudit.trafficSeen', [name, count]) : i18n.t('titleAudit.trafficOn', [name, count, day]);
  return (
    <span title={words}>
      {count}
      <span class="titles__metric muted small clip">{name}</span>
    </span>
  );
}

interface Props {
  row: TitleRowView;
  index: number;
  now: number;
  hasShop: boolean;
  /** Its workshop is open. */
  isOpen: boolean;
  onToggle: () => void;
}

/** One product of the audit, in a row of fixed height: the table draws only the rows in sight. */
export function TitleRow({ row, index, now, hasShop, isOpen, onToggle }: Props) {
  const { rank, score, traffic, lastSeenAt } = row;
  const [first, ...more] = findingsByCost(row.findings);
  const text = first && findingText(first);
  return (
    <tr aria-rowindex={index + 2} class={isOpen ? 'products__row--open' : undefined}>
      <td class="number muted">{rank ?? ''}</td>
      <ProductTitle item={row} isOpen={isOpen} hasShop={hasShop} onToggle={onToggle} />
      <td class="number titles__score">{score ?? <Missing why={i18n.t('titleAudit.scoreUnknown')} />}</td>
      <td class="number">
        <Traffic traffic={traffic} isClean={first === undefined} />
      </td>
      <td title={[first, ...more].flatMap((one) => (one ? findingText(one).says : [])).join('\n')}>
        {first === undefined || text === undefined ? (
          <span class="muted small">{i18n.t('titleAudit.clean')}</span>
        ) : (
          <>
            <div class="products__line">
              <span class={`nowrap chip ${first.status === 'fail' ? 'chip--fail' : 'chip--lamp'}`}>
                {findingStatusName(first.status)}
              </span>
              <span class="clip">{text.says}</span>
            </div>
            <div class="products__line small">
              <span class="clip titles__fix">{text.fix === '' ? '' : `→ ${text.fix}`}</span>
              {more.length > 0 && <span class="muted nowrap">{i18n.t('titleAudit.more', [String(more.length)])}</span>}
            </div>
          </>
        )}
      </td>
      <td class="muted small nowrap">{stamp(lastSeenAt, now)}</td>
    </tr>
  );
}
