import { i18n } from '#i18n';
import { countText } from '@/components/shared/figures';
import { Missing } from '@/components/shared/missing';
import { pageKindName, platformName } from '@/components/shared/names';
import type { BankTerm } from '@/utils/records/bank-term';
import { figureSource, termFigureText } from './term-figure-text';
import { TERM_PANEL_ID } from './term-panel';
import { Trend } from './trend';

interface Props {
  term: BankTerm;
  index: number;
  metrics: readonly string[];
  demandMetric: string | null;
  hasPlatforms: boolean;
  now: number;
  isOpen: boolean;
  onToggle: () => void;
}

/** The pages that showed a term's newest figures, each once. */
const pagesOf = ({ figures, ofItems }: BankTerm): string[] => {
  const all = [figures, ...Object.values(ofItems)].flatMap((one) => Object.values(one));
  return [...new Set(all.map(({ pageKind }) => pageKindName(pageKind)))];
};

/** One term in a row of fixed height: the table draws only the rows in sight. */
export function TermRow({ term, index, metrics, demandMetric, hasPlatforms, now, isOpen, onToggle }: Props) {
  const { text, platforms, figures, ofItems, history, lastDay } = term;
  const items = Object.keys(ofItems).length;
  const origins = [...(hasPlatforms ? platforms.map(platformName) : []), ...pagesOf(term)];
  const pages = origins.join(i18n.t('common.comma'));
  const figureCell = (metric: string) => {
    const figure = figures[metric];
    return (
      <td key={metric} class="number">
        {figure === undefined ? (
          <Missing why={i18n.t('terms.noFigure')} />
        ) : (
          <span title={figureSource(metric, figure, now)}>{termFigureText(metric, figure)}</span>
        )}
      </td>
    );
  };
  return (
    <tr aria-rowindex={index + 2} class={isOpen ? 'terms__row--open' : undefined}>
      <th scope="row">
        <button
          type="button"
          class="terms__open clip"
          title={text}
          data-term={text}
          aria-expanded={isOpen}
          // The element only exists while it is open.
          aria-controls={isOpen ? TERM_PANEL_ID : undefined}
          onClick={onToggle}
        >
          {text}
        </button>
      </th>
      {demandMetric !== null && figureCell(demandMetric)}
      {demandMetric !== null && (
        <td>
          <Trend metric={demandMetric} points={history[demandMetric] ?? []} />
        </td>
      )}
      <td class="number">{items === 0 ? <Missing why={i18n.t('terms.itemsUnknown')} /> : countText(items)}</td>
      {metrics.filter((metric) => metric !== demandMetric).map(figureCell)}
      <td class="terms__seen small">
        <span class="nowrap">{lastDay}</span>
        <span class="muted clip" title={pages}>
          {pages}
        </span>
      </td>
    </tr>
  );
}
