import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { countText } from '@/components/shared/figures';
import { metricName } from '@/components/shared/metric-name';
import { SelectField } from '@/components/shared/select-field';
import type { TermQuery } from './choose-terms';

/** Choices of "seen within". *House choice*; the bank holds three months. */
const spans = [7, 30, 90];

interface Props {
  query: TermQuery;
  shown: number;
  total: number;
  demandMetric: string | null;
  /** Id and name of the categories in whose market lists terms stood. */
  categories: readonly (readonly [string, string])[];
  onQuery: (query: TermQuery) => void;
}

/** Search and filters of the keyword bank; says how many terms remain. */
export function TermFilters({ query, shown, total, demandMetric, categories, onQuery }: Props) {
  const search = useId();
  return (
    <div class="row filters">
      <div class="field filters__search">
        <label class="sr-only" for={search}>
          {i18n.t('terms.search')}
        </label>
        <input
          id={search}
          type="search"
          class="input"
          placeholder={i18n.t('terms.search')}
          value={query.search}
          onInput={(event) => onQuery({ ...query, search: event.currentTarget.value })}
        />
      </div>
      {categories.length > 0 && (
        <SelectField
          label={i18n.t('terms.category')}
          isLabelHidden
          value={query.categoryId ?? ''}
          options={[['', i18n.t('terms.anyCategory')], ...categories]}
          onChoose={(id) => onQuery({ ...query, categoryId: id === '' ? null : id })}
        />
      )}
      <SelectField
        label={i18n.t('terms.since')}
        isLabelHidden
        value={String(query.withinDays ?? '')}
        options={[
          ['', i18n.t('terms.anyTime')],
          ...spans.map((days) => [String(days), i18n.t('terms.withinDays', [String(days)])] as const),
        ]}
        onChoose={(days) => onQuery({ ...query, withinDays: days === '' ? null : Number(days) })}
      />
      {demandMetric !== null && (
        <label class="check">
          <input
            type="checkbox"
            checked={query.isOnlyDemand}
            onChange={(event) => onQuery({ ...query, isOnlyDemand: event.currentTarget.checked })}
          />
          <span>{i18n.t('terms.onlyDemand', [metricName(demandMetric)])}</span>
        </label>
      )}
      <span role="status" class="muted small">
        {i18n.t('terms.shown', [countText(shown), countText(total)])}
      </span>
    </div>
  );
}
