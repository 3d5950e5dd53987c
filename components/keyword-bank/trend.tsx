import { i18n } from '#i18n';
import { metricName } from '@/components/shared/metric-name';
import { DAY_MS, dayStart } from '@/utils/core/dates';
import type { TermFigure } from '@/utils/records/bank-term';
import { termFigureText } from './term-figure-text';

/** Fewer looks are no trend. *House choice*. */
const FEWEST_LOOKS = 3;
const WIDTH = 84;
const HEIGHT = 24;
const PAD = 3;

/**
 * A metric over the days it was looked at: a dot for an exact figure, a bar from end to end for a range. Only exact figures
 * whose periods touch are joined, so that no line runs through days nobody looked at. Nothing below three looks.
 */
export function Trend({ metric, points }: { metric: string; points: readonly TermFigure[] }) {
  const first = points[0];
  const last = points.at(-1);
  if (points.length < FEWEST_LOOKS || !first || !last) return null;
  const from = dayStart(first.statDate);
  const span = Math.max(DAY_MS, dayStart(last.statDate) - from);
  const lo = Math.min(...points.map((point) => point.lo));
  const hi = Math.max(...points.map((point) => point.hi));
  const marks = points.map((point) => ({
    x: PAD + ((dayStart(point.statDate) - from) / span) * (WIDTH - 2 * PAD),
    top: yOf(point.hi, lo, hi),
    bottom: yOf(point.lo, lo, hi),
    point,
  }));
  const words = i18n.t('terms.trendOf', [
    metricName(metric),
    first.statDate,
    termFigureText(metric, first),
    last.statDate,
    termFigureText(metric, last),
  ]);
  return (
    <svg class="trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={words}>
      <title>{words}</title>
      {marks.map(({ x, top, bottom, point }, index) => {
        const next = marks[index + 1];
        // Two spellings of a term may have been looked at on one day.
        const key = `${index}:${point.statDate}`;
        return (
          <g key={key}>
            {next && isJoined(point, next.point) && <line class="trend__line" x1={x} y1={top} x2={next.x} y2={next.top} />}
            {point.lo === point.hi ? (
              <circle class="trend__dot" cx={x} cy={top} r="1.7" />
            ) : (
              <line class="trend__bar" x1={x} x2={x} y1={top} y2={bottom} />
            )}
          </g>
        );
      })}
    </svg>
  );
}

const yOf = (value: number, lo: number, hi: number) =>
  hi === lo ? HEIGHT / 2 : HEIGHT - PAD - ((value - lo) / (hi - lo)) * (HEIGHT - 2 * PAD);

function isJoined(one: TermFigure, next: TermFigure): boolean {
  const isExact = one.lo === one.hi && next.lo === next.hi;
  return isExact && dayStart(next.statDate) - dayStart(one.statDate) <= next.days * DAY_MS;
}
