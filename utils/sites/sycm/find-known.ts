import { type Fields, fields } from '@/utils/core/fields';
import { parseBody } from '@/utils/reading/from-network';

/** An object of an answer that carries codes we know. */
export interface Known {
  value: Fields;
  /** Dotted path with `[n]` for array places. */
  path: string;
  /** Stands in an array: one row of several. */
  isRow: boolean;
}

const DEEPEST = 9;

/**
 * The outermost objects of an answer that carry at least two of the codes, wherever the envelope put them: doubled,
 * renamed, or as JSON inside a text. What hangs below a found object is its own affair.
 */
export function findKnown(payload: unknown, codes: readonly string[]): Known[] {
  const known = new Set(codes);
  const found: Known[] = [];
  const visit = (value: unknown, path: string, isRow: boolean, depth: number): void => {
    if (depth > DEEPEST) return;
    if (typeof value === 'string') {
      if (/^\s*[[{]/.test(value)) visit(parseBody(value), path, isRow, depth + 1);
    } else if (Array.isArray(value)) {
      for (const [index, row] of value.entries()) visit(row, `${path}[${index}]`, true, depth + 1);
    } else if (Object.keys(fields(value)).filter((key) => known.has(key)).length >= 2) {
      found.push({ value: fields(value), path: path || '$', isRow });
    } else {
      for (const [key, inner] of Object.entries(fields(value))) visit(inner, path ? `${path}.${key}` : key, false, depth + 1);
    }
  };
  visit(payload, '', false, 0);
  return found;
}
