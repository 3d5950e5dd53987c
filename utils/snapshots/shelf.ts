/** Rows of one store that a transaction works on: read at its start, changed in memory, the changed ones written at its end. */
export interface Shelf<Row> {
  get: (...key: string[]) => Row | undefined;
  set: (row: Row, ...key: string[]) => void;
  all: () => Row[];
  changed: () => Row[];
}

const name = (key: readonly string[]) => key.join('\n');

/** A shelf holding `rows`; `keyOf` gives a row's key parts. */
export function createShelf<Row>(rows: readonly (Row | undefined)[], keyOf: (row: Row) => string[]): Shelf<Row> {
  const held = new Map<string, Row>();
  const changed = new Set<string>();
  for (const row of rows) if (row) held.set(name(keyOf(row)), row);
  return {
    get: (...key) => held.get(name(key)),
    set: (row, ...key) => {
      held.set(name(key), row);
      changed.add(name(key));
    },
    all: () => [...held.values()],
    changed: () => [...changed].flatMap((key) => held.get(key) ?? []),
  };
}
