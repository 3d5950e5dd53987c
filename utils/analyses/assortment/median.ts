/** The value below which the share `at` (0–1) of the values lies, between neighbours where it falls between them; null of none. */
export function quantile(values: readonly number[], at: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const place = at * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low === undefined || high === undefined ? null : low + (high - low) * (place - Math.floor(place));
}

/** The middle value; null of none. */
export const median = (values: readonly number[]): number | null => quantile(values, 0.5);
