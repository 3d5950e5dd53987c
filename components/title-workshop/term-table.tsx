import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Empty } from '@/components/shared/empty';
import { metricName } from '@/components/shared/metric-name';
import { trendOf } from '@/utils/analyses/titles/terms/demand';
import { isLacking, orderTerms } from './order-terms';
import { ownFigure } from './term-cells';
import { SUPPLY, type TermColumns, TermRow } from './term-row';
import type { TermStanding } from './workshop-view';

/** How many terms are drawn before one asks for more. House choice. */
const FIRST = 20;

interface Props {
  terms: readonly TermStanding[];
  demandMetric: string | null;
  itemId: string;
  /** Words already asked for. */
  added: readonly string[];
  onAdd: (words: string[]) => void;
}

/** The search terms that have to do with a product, the most searched first; columns nobody has a figure for are left out. */
export function TermTable({ terms, demandMetric, itemId, added, onAdd }: Props) {
  const [isOnlyLacking, setOnlyLacking] = useState(false);
  const [shown, setShown] = useState(FIRST);
  const ordered = useMemo(() => orderTerms(terms, demandMetric), [terms, demandMetric]);
  if (terms.length === 0) return <Empty>{i18n.t('productTerms.none')}</Empty>;
  const lacking = ordered.filter(isLacking);
  const rows = isOnlyLacking ? lacking : ordered;
  const columns: TermColumns = {
    demand: demandMetric,
    hasTrend: terms.some(({ term }) => trendOf(term, demandMetric) !== null),
    hasSupply: terms.some(({ term }) => term.figures[SUPPLY] !== undefined),
    hasOwn: terms.some(({ term }) => ownFigure(term, itemId) !== null),
  };
  return (
    <div class="stack">
      <label class="check small">
        <input type="checkbox" checked={isOnlyLacking} onChange={(event) => setOnlyLacking(event.currentTarget.checked)} />
        <span>{i18n.t('productTerms.onlyMissing', [String(lacking.length)])}</span>
      </label>
      {demandMetric === null && <p class="muted small">{i18n.t('productTerms.noDemand')}</p>}
      {rows.length === 0 ? (
        <Empty>{i18n.t('productTerms.noneMissing')}</Empty>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard to be scrolled
        <section class="table-wrap" tabIndex={0} aria-label={i18n.t('productTerms.title')}>
          <table class="table product-terms">
            <thead>
              <tr>
                <th scope="col">{i18n.t('productTerms.term')}</th>
                <th scope="col">{i18n.t('productTerms.standing')}</th>
                {demandMetric !== null && (
                  <th scope="col" class="number">
                    {metricName(demandMetric)}
                  </th>
                )}
                {columns.hasTrend && <th scope="col">{i18n.t('productTerms.trend')}</th>}
                {columns.hasSupply && (
                  <th scope="col" class="number">
                    {i18n.t('productTerms.supply')}
                  </th>
                )}
                {columns.hasOwn && <th scope="col">{i18n.t('productTerms.own')}</th>}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, shown).map((row) => (
                <TermRow key={row.term.text} row={row} columns={columns} itemId={itemId} added={added} onAdd={onAdd} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {rows.length > shown && (
        <button type="button" class="button titles__more" onClick={() => setShown(rows.length)}>
          {i18n.t('productTerms.more', [String(rows.length - shown)])}
        </button>
      )}
    </div>
  );
}
