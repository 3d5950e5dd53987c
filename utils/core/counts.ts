/**
 * Reads a whole number as seller pages write it: `15`, `1,234`, `"15"`. Null for `--`, blanks, negatives, fractions and
 * rounded figures such as `1.2万+`, which are not exact counts.
 */
export function parseCount(value: unknown): number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? value : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (!/^(\d{1,3}(,\d{3})+|\d+)$/.test(text)) return null;
  const count = Number(text.replaceAll(',', ''));
  return Number.isSafeInteger(count) ? count : null;
}
