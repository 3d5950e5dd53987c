import { i18n } from '#i18n';
import type { TitleQuery, TitleSortKey } from './choose-titles';

const columns: { key: TitleSortKey | null; label: () => string; why?: () => string; isNumber?: boolean }[] = [
  { key: 'rank', label: () => i18n.t('titleAudit.rank'), why: () => i18n.t('titleAudit.rankWhy'), isNumber: true },
  { key: null, label: () => i18n.t('titleAudit.title') },
  { key: 'score', label: () => i18n.t('titleAudit.score'), isNumber: true },
  { key: 'traffic', label: () => i18n.t('titleAudit.traffic'), isNumber: true },
  { key: null, label: () => i18n.t('titleAudit.fix') },
  { key: 'lastSeenAt', label: () => i18n.t('products.lastSeen') },
];

interface Props {
  query: TitleQuery;
  onSort: (key: TitleSortKey) => void;
}

/** The audit's headings; those one can sort by are buttons. */
export function TitleHead({ query, onSort }: Props) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ key, label, why, isNumber }) => {
          const isSorted = key !== null && key === query.sort;
          const direction = query.isDescending ? 'descending' : 'ascending';
          return (
            <th
              key={label()}
              scope="col"
              class={isNumber ? 'number' : undefined}
              title={why?.()}
              aria-sort={isSorted ? direction : undefined}
            >
              {key === null ? (
                label()
              ) : (
                <button type="button" class="sort" onClick={() => onSort(key)}>
                  {label()}
                  <span aria-hidden="true">{isSorted ? (query.isDescending ? ' ↓' : ' ↑') : ''}</span>
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
