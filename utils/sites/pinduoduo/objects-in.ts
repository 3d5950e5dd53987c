import { fields } from '@/utils/core/fields';
import { parseBody } from '@/utils/reading/from-network';
import { camelFields } from './answers';

/** An object somewhere in an answer, its fields by camel-case code. */
export interface Found {
  object: Record<string, unknown>;
  path: string;
}

const DEEPEST = 8;
const LONGEST_LIST = 200;

/** Every object in an answer, wherever the envelope put it, also in JSON inside text; outer ones first. */
export function* objectsIn(payload: unknown, path = '', depth = 0): Generator<Found> {
  if (depth > DEEPEST) return;
  if (typeof payload === 'string') {
    if (/^\s*[[{]/.test(payload)) yield* objectsIn(parseBody(payload), path, depth + 1);
    return;
  }
  if (Array.isArray(payload)) {
    for (const [index, one] of payload.slice(0, LONGEST_LIST).entries()) yield* objectsIn(one, `${path}[${index}]`, depth + 1);
    return;
  }
  if (typeof payload !== 'object' || payload === null) return;
  yield { object: camelFields(payload), path };
  for (const [key, inner] of Object.entries(fields(payload))) yield* objectsIn(inner, path ? `${path}.${key}` : key, depth + 1);
}

/** The one object that carries the most of the known field codes, at least two; null also where several carry as many.
 * What lies below a `foreign` name is somebody else's. */
export function objectWith(payload: unknown, codes: ReadonlySet<string>, foreign?: RegExp): Found | null {
  let most = 2;
  let best: Found[] = [];
  for (const found of objectsIn(payload)) {
    const score = Object.keys(found.object).filter((code) => codes.has(code)).length;
    if (score < most || foreign?.test(found.path)) continue;
    best = score === most ? [...best, found] : [found];
    most = score;
  }
  const [only, rival] = best;
  return only && !rival ? only : null;
}

/** Whether a list of one of these names (camel case) is there and empty. */
export function hasEmptyList(payload: unknown, names: RegExp): boolean {
  for (const { object } of objectsIn(payload))
    for (const [name, value] of Object.entries(object))
      if (names.test(name) && Array.isArray(value) && value.length === 0) return true;
  return false;
}
