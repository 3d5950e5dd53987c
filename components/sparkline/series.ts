import type { DayPoint } from '@/components/shared/views';

/** Days `from`…`to` (indexes, inclusive) without a reading between two readings, or at an end. */
export interface Gap {
  from: number;
  to: number;
}

/** A series cut into runs of seen days and gaps of unseen ones. */
export interface CutSeries {
  runs: { index: number; value: number }[][];
  gaps: Gap[];
  lo: number;
  hi: number;
}

/** Cuts a series where nobody looked, so that a line is only drawn between days that were both seen. Null: no day was seen. */
export function cutSeries(points: readonly DayPoint[]): CutSeries | null {
  const runs: CutSeries['runs'] = [];
  const gaps: Gap[] = [];
  let lo = Number.POSITIVE_INFINITY;
  let hi = Number.NEGATIVE_INFINITY;
  let wasSeen: boolean | null = null;
  points.forEach(({ value }, index) => {
    const isSeen = value !== null;
    if (value !== null) {
      if (wasSeen !== true) runs.push([]);
      runs.at(-1)?.push({ index, value });
      lo = Math.min(lo, value);
      hi = Math.max(hi, value);
    } else if (wasSeen !== false) gaps.push({ from: index, to: index });
    else {
      const last = gaps.at(-1);
      if (last) last.to = index;
    }
    wasSeen = isSeen;
  });
  return runs.length === 0 ? null : { runs, gaps, lo, hi };
}
