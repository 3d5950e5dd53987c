import { type Fields, fields } from '@/utils/core/fields';

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
 * The outermost objects of an answer that carry at least two of the codes, wherever a doubled or renamed envelope put
 * them. What hangs below a found object is its own affair.
 */
export function findKnown(payload: unknown, codes: readonly string[]): Known[] {
  const known = new Set(codes);
  const found: Known[] = [];
  const visit = (value: unknown, path: string, isRow: boolean, depth: number): void => {
    if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const [index, row] of value.entries()) visit(row, `${path}[${index}]`, true, depth + 1);
    } else if (Object.keys(value).filter((key) => known.has(key)).length >= 2) {
      found.push({ value: fields(value), path: path || '$', isRow });
    } else {
      for (const [key, inner] of Object.entries(value)) visit(inner, path ? `${path}.${key}` : key, false, depth + 1);
    }
  };
  visit(payload, '', false, 0);
  return found;
}
