/**
 * One step from a database version to the next. It works on the browser's own objects, because the row types of today
 * say nothing about the rows of that day. A shipped migration never changes.
 */
export interface Migration<From extends number = number, To extends number = number> {
  from: From;
  to: To;
  migrate: (database: IDBDatabase, transaction: IDBTransaction) => void;
}

/** Migrations in order; `next` only takes the one that starts where the last one ended, so a gap does not compile. */
export interface Chain<Last extends number> {
  steps: readonly Migration[];
  version: Last;
  next: <To extends number>(migration: Migration<Last, To>) => Chain<To>;
}

/** Starts a chain from the empty database. */
export function chain<To extends number>(first: Migration<0, To>): Chain<To> {
  const grow = <Last extends number>(steps: readonly Migration[], version: Last): Chain<Last> => ({
    steps,
    version,
    next: (migration) => grow([...steps, migration], migration.to),
  });
  return grow([first], first.to);
}
