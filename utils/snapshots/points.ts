import type { PointColumn, PointSeries } from './schema';

// 31 days fit the 31 bits which bit operators leave positive.
const bit = (day: number) => 1 << (day - 1);

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** A bitmap of days with `day` (1–31) set. */
export const withDay = (days: number, day: number): number => days | bit(day);

/** Whether `day` (1–31) is set. */
export const hasDay = (days: number, day: number): boolean => (days & bit(day)) !== 0;

/** The days that were seen, ascending. */
export function daysIn(days: number): number[] {
  const found: number[] = [];
  for (let day = 1; day <= 31; day += 1) if (hasDay(days, day)) found.push(day);
  return found;
}

/** The place of a day's value among the seen days' values. */
const placeOf = (days: number, day: number) => countBits(days & (bit(day) - 1));

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
  return series && hasDay(series.days, day) ? (series.values[placeOf(series.days, day)] ?? null) : null;
}

/**
 * The series with one more look. `minute` counts from the day's start; of two looks at one day the later one stands, so
 * the same looks give the same series in whatever order they arrive.
 */
export function withPoint(series: PointSeries | undefined, day: number, value: number, minute: number): PointSeries {
  if (!series) return { days: bit(day), values: pack([value]), minutes: pack([minute]) };
  const place = placeOf(series.days, day);
  const isSeen = hasDay(series.days, day);
  if (isSeen && (series.minutes[place] ?? 0) > minute) return series;
  const column = (values: PointColumn, added: number) => pack([...values].toSpliced(place, isSeen ? 1 : 0, added));
  return { days: withDay(series.days, day), values: column(series.values, value), minutes: column(series.minutes, minute) };
}
