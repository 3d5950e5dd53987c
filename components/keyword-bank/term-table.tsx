import type { Ref } from 'preact';
import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import { useWindow } from '@/components/products/use-window';
import { Empty } from '@/components/shared/empty';
import type { BankTerm } from '@/utils/records/bank-term';
import type { TermQuery, TermSort } from './choose-terms';
import { TermHead } from './term-head';
import { TermRow } from './term-row';

/** Also set in the style sheet: the window is computed from it. */
const ROW_HEIGHT = 44;

/** Room for `1,200,000 ~ 1,500,000`, and for a number or a heading, in px. */
const RANGE_WIDTH = 168;
const NUMBER_WIDTH = 108;

interface Props {
  rows: readonly BankTerm[];
  metrics: readonly string[];
  /** Those of which some figure is a range. */
  ranged: ReadonlySet<string>;
  demandMetric: string | null;
  /** Terms are of more than one platform: each says of which. */
  hasPlatforms: boolean;
  query: TermQuery;
  now: number;
  /** The term whose detail is open. */
  open: string | null;
  onSort: (sort: TermSort) => void;
  onToggle: (text: string) => void;
  /** Given the scroller, to find a row's button in. */
  scroller: { current: HTMLElement | null };
}

/** The chosen terms: thousands of rows, of which only those in sight are drawn. */
export function TermTable(props: Props) {
  const { rows, metrics, ranged, demandMetric, hasPlatforms, query, now, open, onSort, onToggle, scroller } = props;
  const [watch, { from, to }] = useWindow(rows.length, ROW_HEIGHT);
  const ref: Ref<HTMLElement> = useCallback(
    (element: HTMLElement | null) => {
      watch(element);
      scroller.current = element;
    },
    [watch, scroller],
  );
  // A range needs more room than a number; where that is more than there is, the table scrolls sideways.
  const others = metrics.filter((metric) => metric !== demandMetric);
  const widthOf = (metric: string) => (ranged.has(metric) ? RANGE_WIDTH : NUMBER_WIDTH);
  const width = [...others, ...(demandMetric === null ? [] : [demandMetric])].reduce((sum, metric) => sum + widthOf(metric), 530);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard to be scrolled
    <section class="terms__scroller" ref={ref} tabIndex={0} aria-label={i18n.t('terms.table')}>
      <table class="table terms__table" style={{ minWidth: `${width}px` }} aria-rowcount={rows.length + 1}>
        <colgroup>
          <col class="terms__col-text" />
          {demandMetric !== null && <col style={{ width: `${widthOf(demandMetric)}px` }} />}
          {demandMetric !== null && <col class="terms__col-trend" />}
          <col class="terms__col-items" />
          {others.map((metric) => (
            <col key={metric} style={{ width: `${widthOf(metric)}px` }} />
          ))}
          <col class="terms__col-seen" />
        </colgroup>
        <TermHead query={query} metrics={metrics} demandMetric={demandMetric} onSort={onSort} />
        <tbody>
          {from > 0 && <Spacer rows={from} />}
          {rows.slice(from, to).map((term, index) => (
            <TermRow
              key={term.text}
              term={term}
              index={from + index}
              metrics={metrics}
              demandMetric={demandMetric}
              hasPlatforms={hasPlatforms}
              now={now}
              isOpen={term.text === open}
              onToggle={() => onToggle(term.text)}
            />
          ))}
          {to < rows.length && <Spacer rows={rows.length - to} />}
        </tbody>
      </table>
      {rows.length === 0 && <Empty>{i18n.t('terms.noHit')}</Empty>}
    </section>
  );
}

const Spacer = ({ rows }: { rows: number }) => (
  <tr class="spacer" style={{ height: `${rows * ROW_HEIGHT}px` }}>
    <td />
  </tr>
);
