import type { Row } from './containers/container';

/** The first rows of a table, and all of its rows, the first ones included: rows can only be walked once. */
export function peek(rows: Iterable<Row>, count: number): { head: Row[]; all: Iterable<Row> } {
  const walk = rows[Symbol.iterator]();
  const head: Row[] = [];
  while (head.length < count) {
    const { done, value } = walk.next();
    if (done) break;
    head.push(value);
  }
  function* all(): Generator<Row> {
    yield* head;
    for (let next = walk.next(); !next.done; next = walk.next()) yield next.value;
  }
  return { head, all: all() };
}
