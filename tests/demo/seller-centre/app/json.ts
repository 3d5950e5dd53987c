/** Narrow readers for answers: a page that crashes on a strange answer would hide what the test wants to see. */
export type Json = Record<string, unknown>;

export const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path of keys, or undefined. */
export const at = (value: unknown, ...keys: string[]): unknown =>
  keys.reduce<unknown>((inner, key) => (isJson(inner) ? inner[key] : undefined), value);

/** Text or number as text; anything else is nothing. */
export const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
