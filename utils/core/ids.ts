const PLAIN_ID = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * The text of a platform id, or null when the value cannot be trusted to be one.
 *
 * Ids arrive as text or as numbers. A number beyond 2^53 has already lost digits when the page's JSON was parsed,
 * so it is refused rather than stored wrong.
 */
export function idText(value: unknown): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0 ? String(value) : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return PLAIN_ID.test(text) ? text : null;
}
