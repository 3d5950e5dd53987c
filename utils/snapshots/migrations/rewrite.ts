type Row = Record<string, unknown>;

/** Whether a value found in an old database has fields. */
export const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** Rewrites every row of a store. */
export function rewrite(store: IDBObjectStore, change: (row: Row) => Row): void {
  store.openCursor().onsuccess = ({ target }) => {
    const cursor = target instanceof IDBRequest ? (target.result as IDBCursorWithValue | null) : null;
    if (!cursor) return;
    if (isRow(cursor.value)) cursor.update(change(cursor.value));
    cursor.continue();
  };
}
