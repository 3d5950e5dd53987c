import { idText } from '@/utils/core/ids';
import type { Range } from '@/utils/core/money';

/**
 * Small readings shared by the Pinduoduo pages. Shapes: facts 1.1–1.3, 2019…2026-10, high unless said.
 */

/** Goods ids are numbers of six digits and more (twelve today); a row's own number is none. */
export function goodsId(value: unknown): string | null {
  const text = idText(value);
  return text !== null && /^[1-9]\d{5,19}$/.test(text) ? text : null;
}

/** Categories, activities, shops and records: plain numbers. */
export function numericId(value: unknown): string | null {
  const text = idText(value);
  return text !== null && /^[1-9]\d{0,19}$/.test(text) ? text : null;
}

/** A text that is not blank. */
export const words = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

/** Lists and activities write prices as numbers in fen; what has decimals or is text may be yuan and is nobody's price. */
export function fenRange(value: unknown): Range | null {
  const ends = [value].flat();
  const [lo, hi] = ends.length === 1 ? [ends[0], ends[0]] : ends;
  return ends.length <= 2 && isFen(lo) && isFen(hi) && lo <= hi ? { lo, hi } : null;
}

/** Nothing is sold for nought: a 0 stands for "none". */
const isFen = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value > 0;

/** 1 and 0, or true and false: both are in use. */
export function flag(value: unknown): boolean | null {
  if (value === true || value === 1 || value === '1') return true;
  return value === false || value === 0 || value === '0' ? false : null;
}

/** `女装/女士精品 > T恤 > T恤`: a blank on both sides of the sign, because names have slashes of their own. */
export function categoryNames(value: unknown): string[] | null {
  const names = (Array.isArray(value) ? value : typeof value === 'string' ? value.split(' > ') : []).map(words);
  return names.length > 0 && names.every((name) => name !== null) ? names : null;
}

/** `catName1` … `catName4` of a row; null where a level is missing, or where they do not end with the leaf. */
export function levelsOf(row: Readonly<Record<string, unknown>>, code: string, leaf: string | null): string[] | null {
  const levels = [1, 2, 3, 4]
    .map((level) => row[`${code}${level}`])
    .map((name) => (typeof name === 'number' ? String(name) : words(name)));
  const depth = levels.findLastIndex((name) => name !== null && name !== '0') + 1;
  const path = levels.slice(0, depth).filter((name) => name !== null);
  return depth > 0 && path.length === depth && path.at(-1) === leaf ? path : null;
}
