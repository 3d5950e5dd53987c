import { i18n } from '#i18n';
import { metricName } from '@/components/shared/metric-name';
import { Missing } from '@/components/shared/missing';
import { isLacking } from './order-terms';
import { FigureCell, ownFigure, StandingCell, TrendCell } from './term-cells';
import type { TermStanding } from './workshop-view';

/** The market page's ratio of demand to supply. */
export const SUPPLY = 'supply-demand';

/** Which columns the table has: those any term has a figure for. */
export interface TermColumns {
  /** The metric terms are weighed by. */
  demand: string | null;
  hasTrend: boolean;
  hasSupply: boolean;
  hasOwn: boolean;
}

interface Props {
  row: TermStanding;
  columns: TermColumns;
  itemId: string;
  /** Words already asked for. */
  added: readonly string[];
  onAdd: (words: string[]) => void;
}

/** One search term: whether the title holds it, and its figures; a button asks for the words it lacks. */
export function TermRow({ row, columns, itemId, added, onAdd }: Props) {
  const { term, missing } = row;
  const { demand, hasTrend, hasSupply, hasOwn } = columns;
  const own = ownFigure(term, itemId);
  const isAsked = missing.every((word) => added.includes(word));
  return (
    <tr>
      <th scope="row" class="wrap">
        {term.text}
      </th>
      <td class="wrap">
        <StandingCell {...row} />
        {isLacking(row) && missing.length > 0 && (
          <button
            type="button"
            class="button product-terms__add"
            aria-label={i18n.t('productTerms.add', [missing.join(i18n.t('common.comma'))])}
            disabled={isAsked}
            onClick={() => onAdd(missing)}
          >
            <span aria-hidden="true">{isAsked ? '✓' : '＋'}</span>
          </button>
        )}
      </td>
      {demand !== null && (
        <td class="number">
          <FigureCell metric={demand} figure={term.figures[demand]} />
        </td>
      )}
      {hasTrend && <td>{demand !== null && <TrendCell term={term} metric={demand} />}</td>}
      {hasSupply && (
        <td class="number">
          <FigureCell metric={SUPPLY} figure={term.figures[SUPPLY]} />
        </td>
      )}
      {hasOwn && (
        <td class="nowrap">
          {own === null ? (
            <Missing />
          ) : (
            <>
              <span class="muted small">{metricName(own.metric)}</span> <FigureCell {...own} />
            </>
          )}
        </td>
      )}
    </tr>
  );
}
