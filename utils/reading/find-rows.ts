import { fields } from '@/utils/core/fields';

const DEEPEST = 8;

/**
 * The array of objects in a payload that carries the most of the known field codes, with its path. Survives a changed
 * envelope, and JSON inside JSON text. Null when no object carries at least two of them.
 */
export function findRows(payload: unknown, codes: readonly string[]): { rows: unknown[]; path: string } | null {
  let best: { rows: unknown[]; path: string; score: number } | null = null;
  const visit = (value: unknown, path: string, depth: number): void => {
    if (depth > DEEPEST) return;
    if (typeof value === 'string') {
      const inner = /^\s*[[{]/.test(value) ? parse(value) : undefined;
      if (inner !== undefined) visit(inner, path, depth + 1);
      return;
    }
    if (Array.isArray(value)) {
      const sample = value.slice(0, 5).map((row) => codes.filter((code) => code in fields(row)).length);
      const score = Math.max(0, ...sample);
      if (score >= 2 && score > (best?.score ?? 0)) best = { rows: value, path, score };
      for (const row of value.slice(0, 5)) if (typeof row === 'object') visit(row, path, depth + 1);
      return;
    }
    for (const [key, inner] of Object.entries(fields(value))) {
      if (typeof inner === 'object' || typeof inner === 'string') visit(inner, path ? `${path}.${key}` : key, depth + 1);
    }
  };
  visit(payload, '', 0);
  return best;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
