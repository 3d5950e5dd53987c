import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { metricName } from '@/components/shared/metric-name';
import { pageKindName } from '@/components/shared/names';
import { stamp } from '@/components/shared/when';
import type { BankTerm, TermFigure } from '@/utils/records/bank-term';
import { metricHint } from './metric-hint';
import { periodText, termFigureText } from './term-figure-text';

/** Days shown of a metric before the rest is asked for. *House choice*. */
const FIRST_DAYS = 5;

/** A metric's looks, the newest first; the newest figure may be of another length of period than those before. */
function looksOf({ figures, history }: BankTerm, metric: string): TermFigure[] {
  const before = history[metric] ?? [];
  const newest = figures[metric];
  const isIn = before.some(({ statDate, days }) => statDate === newest?.statDate && days === newest.days);
  return (newest === undefined || isIn ? before : [...before, newest]).toReversed();
}

/** Every figure of a term by day, the newest first, with the page it is from. */
export function TermFigures({ term, metrics, now }: { term: BankTerm; metrics: readonly string[]; now: number }) {
  const own = metrics.filter((metric) => term.figures[metric] !== undefined);
  if (own.length === 0) return <p class="muted">{i18n.t('terms.noOwnFigures')}</p>;
  return (
    <table class="table terms__figures">
      <thead>
        <tr>
          <th scope="col">{i18n.t('terms.day')}</th>
          <th scope="col" class="number">
            {i18n.t('terms.value')}
          </th>
          <th scope="col">{i18n.t('terms.from')}</th>
          <th scope="col">{i18n.t('terms.readAt')}</th>
        </tr>
      </thead>
      {own.map((metric) => (
        <MetricDays key={metric} metric={metric} looks={looksOf(term, metric)} now={now} />
      ))}
    </table>
  );
}

function MetricDays({ metric, looks, now }: { metric: string; looks: readonly TermFigure[]; now: number }) {
  const [isAll, setAll] = useState(false);
  const hint = metricHint(metric);
  const shown = isAll ? looks : looks.slice(0, FIRST_DAYS);
  const more = looks.length - shown.length;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} class="terms__metric">
          {metricName(metric)}
          {hint !== '' && <span class="muted"> · {hint}</span>}
        </th>
      </tr>
      {shown.map((figure, index) => {
        // Two spellings of a term may have been looked at on one day.
        const key = `${index}:${figure.statDate}`;
        return (
          <tr key={key}>
            <th scope="row">{periodText(figure)}</th>
            <td class="number">{termFigureText(metric, figure)}</td>
            <td>{pageKindName(figure.pageKind)}</td>
            <td class="nowrap muted">{stamp(figure.seenAt, now)}</td>
          </tr>
        );
      })}
      {more > 0 && (
        <tr>
          <td colSpan={4}>
            <button type="button" class="button button--quiet" onClick={() => setAll(true)}>
              {i18n.t('terms.moreDays', [String(more)])}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}
