import { type Fields, fields } from '@/utils/core/fields';

const DEEPEST = 8;

/**
 * The one object in a payload that carries at least `least` of the known field codes, with its path: for figures that
 * stand in no list. Objects of a list of several are rows and do not count. Null when there is none, or when there are
 * two: of another period, or of one product, and nobody tells which is meant.
 */
export function findFields(payload: unknown, codes: readonly string[], least: number): { found: Fields; path: string } | null {
  const all: { found: Fields; path: string; score: number }[] = [];
  const visit = (value: unknown, path: string, depth: number): void => {
    if (depth > DEEPEST || (Array.isArray(value) && value.length > 1)) return;
    const found = typeof value === 'string' ? parsed(value) : fields(value);
    all.push({ found, path, score: codes.filter((code) => code in found).length });
    for (const [key, inner] of Object.entries(found)) visit(inner, path ? `${path}.${key}` : key, depth + 1);
  };
  visit(payload, '', 0);
  const [only, second] = all.filter(({ score }) => score >= least);
  return only && second === undefined ? only : null;
}

/** JSON inside JSON text. */
function parsed(text: string): Fields {
  if (!/^\s*[[{]/.test(text)) return {};
  try {
    return fields(JSON.parse(text));
  } catch {
    return {};
  }
}
