import { fieldOf, type ItemRow } from '@/utils/snapshots/queries';

const SEPARATOR = ' › ';

/**
 * Under which category each product stands, by product: the id a page gave, else its path. A path that another product of the
 * shop has with an id is that id: lists show ids and edit pages paths of one category. Products without either are left out.
 */
export function categoryKeys(rows: readonly ItemRow[]): Map<string, string> {
  const idOf = new Map<string, string | null>();
  for (const row of rows) {
    const [id, path] = [fieldOf(row, 'categoryId'), row.categoryPath?.join(SEPARATOR)];
    // One path with two ids: a stale one among them, and nobody knows which.
    if (id !== null && path !== undefined) idOf.set(path, (idOf.get(path) ?? id) === id ? id : null);
  }
  return new Map(
    rows.flatMap((row): [string, string][] => {
      const path = row.categoryPath?.join(SEPARATOR);
      const key = fieldOf(row, 'categoryId') ?? (path === undefined ? null : (idOf.get(path) ?? path));
      return key === null ? [] : [[row.itemId, key]];
    }),
  );
}
