const SNAKE = /^[a-z]+(?:_[a-z0-9]+)+$/;

/**
 * An answer with its field names written as the facts have them: `pay_amt` becomes `payAmt`. The back ends behind the
 * pages differ in this, and a generation of an end point may come from another one.
 */
export function plainKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [plainKey(key), plainKeys(inner)]));
}

const plainKey = (key: string): string =>
  SNAKE.test(key) ? key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) : key;
