import { i18n } from '#i18n';
import { metricName } from '@/components/shared/metric-name';
import type { TermQuery, TermSort } from './choose-terms';
import { isHintSaid, metricHint } from './metric-hint';

interface Props {
  query: TermQuery;
  metrics: readonly string[];
  demandMetric: string | null;
  onSort: (sort: TermSort) => void;
}

/** The table's headings; all but the trend sort. */
export function TermHead({ query, metrics, demandMetric, onSort }: Props) {
  const heading = (sort: TermSort, label: string, hint = '', isNumber = false) => {
    const isSorted = sort === query.sort;
    const direction = query.isDescending ? 'descending' : 'ascending';
    return (
      <th key={sort} scope="col" class={isNumber ? 'number' : undefined} aria-sort={isSorted ? direction : undefined}>
        <button type="button" class="sort" title={hint === '' ? label : `${label} · ${hint}`} onClick={() => onSort(sort)}>
          {label}
          <span aria-hidden="true">{isSorted ? (query.isDescending ? ' ↓' : ' ↑') : ''}</span>
        </button>
        {isHintSaid(sort) && <span class="terms__hint">{hint}</span>}
      </th>
    );
  };
  const metricHeading = (metric: string) => heading(metric, metricName(metric), metricHint(metric), true);
  return (
    <thead>
      <tr aria-rowindex={1}>
        {heading('#text', i18n.t('terms.term'))}
        {demandMetric !== null && metricHeading(demandMetric)}
        {demandMetric !== null && (
          <th scope="col" title={i18n.t('terms.trendHint', [metricName(demandMetric)])}>
            {i18n.t('terms.trend')}
          </th>
        )}
        {heading('#items', i18n.t('terms.itemsShort'), '', true)}
        {metrics.filter((metric) => metric !== demandMetric).map(metricHeading)}
        {heading('#seen', i18n.t('terms.seen'))}
      </tr>
    </thead>
  );
}
