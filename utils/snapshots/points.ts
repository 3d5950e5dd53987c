import type { PointColumn, PointSeries } from './schema';

const bit = (day: number) => 2 ** (day - 1);

/** A bitmap of days with `day` (1–31) set. Additive arithmetic: bit 31 must not turn the number negative. */
export const withDay = (days: number, day: number): number => (hasDay(days, day) ? days : days + bit(day));

/** Whether `day` (1–31) is set. */
export const hasDay = (days: number, day: number): boolean => Math.floor(days / bit(day)) % 2 === 1;

/** The narrowest array that holds the values exactly. Whole money stays whole: 32-bit floats are never used. */
export function pack(values: readonly number[]): PointColumn {
  let top = 0;
  for (const value of values) {
    if (!Number.isInteger(value) || value < 0 || value > 0xffff_ffff || Object.is(value, -0)) return Float64Array.from(values);
    if (value > top) top = value;
  }
  if (top <= 0xff) return Uint8Array.from(values);
  return top <= 0xffff ? Uint16Array.from(values) : Uint32Array.from(values);
}

/** The days that were seen, ascending. */
export function daysIn(days: number): number[] {
  const found: number[] = [];
  for (let day = 1; day <= 31; day += 1) if (hasDay(days, day)) found.push(day);
  return found;
}

/** Day → value, for the seen days only. */
export function unpack({ days, values }: Pick<PointSeries, 'days' | 'values'>): Map<number, number> {
  const points = new Map<number, number>();
  for (const [index, day] of daysIn(days).entries()) {
    const value = values[index];
    if (value !== undefined) points.set(day, value);
  }
  return points;
}

/** The value of one day; null when nobody looked. */
export function pointOn(series: PointSeries | undefined, day: number): number | null {
  return series ? (unpack(series).get(day) ?? null) : null;
}

/**
 * The series with one more look. `minute` counts from the day's start; of two looks at one day the later one stands, so
 * the same looks give the same series in whatever order they arrive.
 */
export function withPoint(series: PointSeries | undefined, day: number, value: number, minute: number): PointSeries {
  const values = series ? unpack(series) : new Map<number, number>();
  const minutes = series ? unpack({ days: series.days, values: series.minutes }) : new Map<number, number>();
  const before = minutes.get(day);
  if (series && before !== undefined && before > minute) return series;
  values.set(day, value);
  minutes.set(day, minute);
  const days = withDay(series?.days ?? 0, day);
  const ordered = daysIn(days);
  const column = (points: Map<number, number>) => pack(ordered.map((seen) => points.get(seen) ?? 0));
  return { days, values: column(values), minutes: column(minutes) };
}
