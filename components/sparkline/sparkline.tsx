import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DayPoint } from '@/components/shared/views';
import { cutSeries } from './series';

/** A day to mark in the plot, e.g. a change. */
export interface SparkMark {
  day: string;
  /** Drawn above its line. */
  sign: string;
  /** Said with the day. */
  words: string;
}

interface Props {
  title: string;
  points: DayPoint[];
  format: (value: number) => string;
  marks?: readonly SparkMark[];
}

const WIDTH = 330;
const HEIGHT = 44;
const PAD = 4;

/**
 * A metric over days. Days nobody looked are hatched and the line is broken there: they are never joined and never 0.
 * Hover, touch or arrow keys read single days.
 */
export function Sparkline({ title, points, format, marks = [] }: Props) {
  const [at, setAt] = useState<number | null>(null);
  const hatch = useId();
  const series = cutSeries(points);
  if (series === null) return <p class="muted small">{i18n.t('history.notSeen', [title])}</p>;
  const { runs, gaps, lo, hi } = series;
  const last = points.length - 1;
  const step = (WIDTH - 2 * PAD) / Math.max(1, last);
  const x = (index: number) => PAD + index * step;
  const y = (value: number) => (hi === lo ? HEIGHT / 2 : HEIGHT - PAD - ((value - lo) / (hi - lo)) * (HEIGHT - 2 * PAD));
  const dayWords = (index: number) => {
    const point = points[index];
    if (!point) return '';
    const value = point.value === null ? i18n.t('history.unseenDay') : format(point.value);
    return [point.day, value, ...marks.filter(({ day }) => day === point.day).map(({ words }) => words)].join(' ');
  };
  const drawn = marks.flatMap((mark) => {
    const index = points.findIndex(({ day }) => day === mark.day);
    return index < 0 ? [] : { ...mark, x: x(index) };
  });
  const shown = at ?? last;
  const shownValue = points[shown]?.value ?? null;
  const pick = (event: PointerEvent & { currentTarget: Element }) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const index = Math.round((((event.clientX - left) / width) * WIDTH - PAD) / step);
    setAt(Math.min(last, Math.max(0, index)));
  };
  const move = (event: KeyboardEvent) => {
    const jumps: Record<string, number> = { ArrowLeft: shown - 1, ArrowRight: shown + 1, Home: 0, End: last };
    const next = jumps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setAt(Math.min(last, Math.max(0, next)));
  };
  return (
    <figure class="spark">
      <figcaption class="spark__head">
        <span>{title}</span>
        <span class="muted small">
          {lo === hi ? i18n.t('history.steady', [format(lo)]) : i18n.t('history.range', [format(lo), format(hi)])}
        </span>
      </figcaption>
      {drawn.length > 0 && (
        <p class="spark__marks small" aria-hidden="true">
          {drawn.map(({ sign, day, x: left }) => (
            <span key={`${day}/${sign}`} class="spark__sign" style={{ left: `${(left / WIDTH) * 100}%` }}>
              {sign}
            </span>
          ))}
        </p>
      )}
      {/* A slider and not a picture: arrow keys step through the days and each is spoken. */}
      <div
        class="spark__plot"
        role="slider"
        tabIndex={0}
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={shown}
        aria-valuetext={dayWords(shown)}
        onPointerMove={pick}
        onPointerLeave={() => setAt(null)}
        onBlur={() => setAt(null)}
        onKeyDown={move}
      >
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <defs>
            <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <line class="spark__hatch" x1="0" y1="0" x2="0" y2="6" />
            </pattern>
          </defs>
          {gaps.map(({ from, to }) => (
            <rect
              key={from}
              class="spark__gap"
              x={x(from) - step / 2}
              width={Math.max(1, (to - from + 1) * step)}
              y="0"
              height={HEIGHT}
              fill={`url(#${hatch})`}
            />
          ))}
          {runs.map((run) => {
            const key = run[0]?.index ?? 0;
            const only = run.length === 1 ? run[0] : undefined;
            return only ? (
              <circle key={key} class="spark__dot" cx={x(only.index)} cy={y(only.value)} r="2" />
            ) : (
              <polyline
                key={key}
                class="spark__line"
                points={run.map(({ index, value }) => `${x(index)},${y(value)}`).join(' ')}
              />
            );
          })}
          {drawn.map(({ sign, day, x: left }) => (
            <line key={`${day}/${sign}`} class="spark__mark" x1={left} x2={left} y1="0" y2={HEIGHT} />
          ))}
          {at !== null && <line class="spark__cursor" x1={x(at)} x2={x(at)} y1="0" y2={HEIGHT} />}
          {shownValue !== null && <circle class="spark__now" cx={x(shown)} cy={y(shownValue)} r="3" />}
        </svg>
      </div>
      <p class="spark__foot small" aria-hidden="true">
        <span class="muted">{firstDay(points)}</span>
        <span>{dayWords(shown)}</span>
      </p>
    </figure>
  );
}

/** The first day; its year is named when the last day lies in another. */
function firstDay(points: readonly DayPoint[]): string {
  const [first = '', last = ''] = [points[0]?.day, points.at(-1)?.day];
  return first.slice(0, 4) === last.slice(0, 4) ? first.slice(5) : first;
}
