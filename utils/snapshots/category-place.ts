import type { CategoryPlace } from './category-rows';

/** A category's name reduced to what makes it the same name: pages draw it with other widths and blanks. */
export const categoryNameKey = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '');

const above = (line: readonly string[]) => line.slice(0, -1);

/** Whether one line is the other, or its end: some pages leave the first levels out. */
function isEnd(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const end = long.slice(long.length - short.length);
  return short.every((part, index) => part === end[index]);
}

/**
 * Whether two looks show a node below the same nodes. Ids decide where both show them, because a node above may have got
 * another name; else names do.
 */
export function isSamePlace(one: CategoryPlace, other: CategoryPlace): boolean {
  if (isEnd(above(one.path).map(categoryNameKey), above(other.path).map(categoryNameKey))) return true;
  return one.idPath !== null && other.idPath !== null && isEnd(above(one.idPath), above(other.idPath));
}

/** Of two looks at one place the longer path stands, of equal ones the later; its ids may come from either. */
export function joinPlaces(older: CategoryPlace, later: CategoryPlace): CategoryPlace {
  if (older.path.length > later.path.length) return older;
  const isAsLong = older.path.length === later.path.length;
  return { path: later.path, idPath: later.idPath ?? (isAsLong ? older.idPath : null) };
}
