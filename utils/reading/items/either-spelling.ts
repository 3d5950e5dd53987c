import { fields } from '@/utils/core/fields';

const camel = (code: string): string => code.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Field codes in both spellings, `product_id` and `productId`: services of one platform disagree, and change. */
export const bothSpellings = (codes: readonly string[]): string[] => [...new Set([...codes, ...codes.map(camel)])];

/** The field of a row under either spelling of its code. */
export function eitherSpelling(row: unknown, code: string): unknown {
  const all = fields(row);
  return all[code] ?? all[camel(code)];
}
