import { at, type Fields, fields } from '@/utils/core/fields';

const DEEPEST = 8;
const MOST = 5_000;

/** One object of an answer and what it stands in, nearest first. */
export interface Found {
  own: Fields;
  around: Fields[];
  path: string;
  /** How many objects stand beside it in its array; 1 for one that is in none. */
  among: number;
}

/** All objects of an answer, wherever its envelope put them; JSON inside JSON text is opened. */
export function objectsIn(payload: unknown): Found[] {
  const found: Found[] = [];
  const visit = (value: unknown, path: string, around: Fields[], among: number): void => {
    if (around.length > DEEPEST || found.length >= MOST) return;
    if (typeof value === 'string') {
      if (/^\s*[[{]/.test(value)) visit(parse(value), path, around, among);
      return;
    }
    if (Array.isArray(value)) {
      value.forEach((one, index) => {
        if (typeof one === 'object') visit(one, `${path}[${index}]`, around, value.length);
      });
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const own = fields(value);
    found.push({ own, around, path, among });
    for (const [key, inner] of Object.entries(own)) visit(inner, path ? `${path}.${key}` : key, [own, ...around], 1);
  };
  visit(payload, '', [], 1);
  return found;
}

/** Whether an answer in one of the known envelopes truthfully holds nothing. */
export const holdsNothing = (body: unknown): boolean => {
  const parts = [at(body, 'body.data'), at(body, 'content'), at(body, 'data')].filter((part) => part !== undefined);
  return parts.length > 0 && parts.every(isBlank);
};

const isBlank = (value: unknown): boolean =>
  typeof value === 'object' ? Object.values(fields(value)).every(isBlank) : value === undefined || value === '' || value === 0;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
