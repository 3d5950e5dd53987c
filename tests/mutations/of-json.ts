/** Ways in which a platform changes an answer without changing what it says. */

type Json = unknown;

const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object of a payload, changed from the inside out; text that holds JSON is looked into. */
function everyObject(value: Json, change: (object: Record<string, Json>) => Json): Json {
  if (typeof value === 'string' && /^\s*[[{]/.test(value)) {
    try {
      return JSON.stringify(everyObject(JSON.parse(value), change));
    } catch {
      return value;
    }
  }
  if (Array.isArray(value)) return value.map((one) => everyObject(one, change));
  if (!isObject(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, everyObject(inner, change)])));
}

const snake = (key: string) => key.replace(/(?<=[a-z\d])([A-Z])/g, (letter) => `_${letter.toLowerCase()}`);
const camel = (key: string) => key.replace(/(?<=[a-zA-Z\d])_([a-z\d])/g, (_, letter: string) => letter.toUpperCase());
const renameKeys = (rename: (key: string) => string) => (value: Json) =>
  everyObject(value, (object) => Object.fromEntries(Object.entries(object).map(([key, inner]) => [rename(key), inner])));

/** The names of all keys in a payload. */
export function keysOf(value: Json): Set<string> {
  const keys = new Set<string>();
  everyObject(value, (object) => {
    for (const key of Object.keys(object)) keys.add(key);
    return object;
  });
  return keys;
}

/** A payload without any key of one name. */
export const without =
  (name: string) =>
  (value: Json): Json =>
    everyObject(value, (object) => Object.fromEntries(Object.entries(object).filter(([key]) => key !== name)));

/** Changes of a whole answer, by name. */
export const answerChanges: Record<string, (value: Json) => Json> = {
  'wrapped once more': (value) => ({ code: 0, success: true, payload: { content: value } }),
  'as text inside': (value) => ({ code: 0, success: true, payload: JSON.stringify(value) }),
  'keys in another order': (value) => everyObject(value, (object) => Object.fromEntries(Object.entries(object).reverse())),
  'rows in another order': (value) => reverseRows(value),
  'snake case': renameKeys(snake),
  'camel case': renameKeys(camel),
  'with strangers beside': (value) =>
    everyObject(value, (object) => ({ ...object, abTest: [{ id: 1, name: 'a' }], trackInfo: { expose: '1', pos: 3 } })),
};

/** Only rows of objects: a series of bare numbers belongs to another series in the same order. */
function reverseRows(value: Json): Json {
  if (Array.isArray(value)) {
    const rows = value.map(reverseRows);
    return rows.length > 1 && rows.every(isObject) ? rows.reverse() : rows;
  }
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, reverseRows(inner)])) : value;
}
