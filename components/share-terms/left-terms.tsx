import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { termFigureText } from '@/components/keyword-bank/term-figure-text';
import { countText } from '@/components/shared/figures';
import { metricName } from '@/components/shared/metric-name';
import type { Shared } from './share-views';

/** Terms shown before the rest is asked for: a category may have thousands. *House choice*. */
const FIRST_TERMS = 60;

interface Chip {
  text: string;
  /** How much it is searched, and the day that is of; null where nothing says. */
  figure: string | null;
  day: string | null;
}

/** What was not shared out: terms none of the products fits, with their figures, and terms without a figure to weigh them by. */
export function LeftTerms({ left, unweighed, demandMetric }: Pick<Shared, 'left' | 'unweighed' | 'demandMetric'>) {
  const name = demandMetric === null ? null : metricName(demandMetric);
  const chipOf = ({ text, statDate, ...ends }: Shared['left'][number]): Chip => ({
    text,
    figure: demandMetric === null ? null : termFigureText(demandMetric, ends),
    day: statDate,
  });
  return (
    <>
      {left.length > 0 && (
        <Terms
          summary={i18n.t('share.left', [countText(left.length)])}
          why={i18n.t('share.leftWhy', [name ?? ''])}
          chips={left.map(chipOf)}
        />
      )}
      {unweighed.length > 0 && (
        <Terms
          summary={i18n.t('share.unweighed', [countText(unweighed.length)])}
          why={name === null ? i18n.t('share.noFigures') : i18n.t('share.unweighedWhy', [name])}
          chips={unweighed.map((text) => ({ text, figure: null, day: null }))}
        />
      )}
    </>
  );
}

function Terms({ summary, why, chips }: { summary: string; why: string; chips: readonly Chip[] }) {
  const id = useId();
  const list = (some: readonly Chip[]) => (
    <ul class="share__left" aria-describedby={id}>
      {some.map(({ text, figure, day }) => (
        <li key={text} class="chip" title={day ?? undefined}>
          {text}
          {figure !== null && <span class="muted"> {figure}</span>}
        </li>
      ))}
    </ul>
  );
  const more = chips.slice(FIRST_TERMS);
  return (
    <details>
      <summary>{summary}</summary>
      <p id={id} class="muted small">
        {why}
      </p>
      {list(chips.slice(0, FIRST_TERMS))}
      {more.length > 0 && (
        <details>
          <summary>{i18n.t('share.moreTerms', [countText(more.length)])}</summary>
          {list(more)}
        </details>
      )}
    </details>
  );
}
