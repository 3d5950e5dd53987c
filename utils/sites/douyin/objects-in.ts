const DEEPEST = 8;

/**
 * All objects of a payload that pass a test, outermost only, with their keys from the top. Envelopes are renamed and doubled
 * now and then, so that nothing is looked for by a fixed path.
 */
export function objectsIn(
  payload: unknown,
  isMeant: (value: object) => boolean,
  path: string[] = [],
): { path: string[]; found: object }[] {
  if (typeof payload !== 'object' || payload === null || path.length > DEEPEST) return [];
  if (!Array.isArray(payload) && isMeant(payload)) return [{ path, found: payload }];
  return Object.entries(payload).flatMap(([key, inner]) => objectsIn(inner, isMeant, [...path, key]));
}
