/** How much a few have of the whole. Shares are fractions. */
export interface Concentration {
  /** How many have the figure; those without it are left out. */
  of: number;
  /** How many there are, those without it too. */
  among: number;
  /** The share of the largest 1, 3 and 10; null where there are no more than that, when it would be the whole by itself. */
  top1: number | null;
  top3: number | null;
  top10: number | null;
  /** As if so many equal ones shared the whole: the inverse Herfindahl index. */
  effective: number;
}

/**
 * How concentrated a figure is. Null where nobody has it, or all have none. The values must be of one measure: of daily averages,
 * never of sums over days that differ, where the one looked at most often would be the largest.
 */
export function concentration(values: readonly (number | null)[]): Concentration | null {
  const known = values.filter((value) => value !== null).sort((a, b) => b - a);
  const whole = known.reduce((sum, value) => sum + value, 0);
  if (whole <= 0) return null;
  const top = (count: number) =>
    known.length <= count ? null : known.slice(0, count).reduce((sum, value) => sum + value, 0) / whole;
  const squares = known.reduce((sum, value) => sum + (value / whole) ** 2, 0);
  return { of: known.length, among: values.length, top1: top(1), top3: top(3), top10: top(10), effective: 1 / squares };
}
