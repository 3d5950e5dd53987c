import { i18n } from '#i18n';
import { countText } from '@/components/shared/figures';
import { metricName } from '@/components/shared/metric-name';
import { Missing } from '@/components/shared/missing';
import type { TrafficView } from '@/components/shared/views';

/** How many people meet the product, named, with its day. */
export function TrafficFigure({ traffic }: { traffic: TrafficView | null }) {
  if (traffic === null) return <Missing why={i18n.t('titleAudit.trafficUnknown')} />;
  const { metric, value, day } = traffic;
  const [name, count] = [metricName(metric), countText(value)];
  return (
    <span
      title={day === null ? i18n.t('titleAudit.trafficSeen', [name, count]) : i18n.t('titleAudit.trafficOn', [name, count, day])}
    >
      {count}
      <span class="titles__metric muted small clip">
        {name} {day?.slice(5)}
      </span>
    </span>
  );
}
