/** A whole database as JSON; `tests/fixtures/databases/README.md` describes it. */
export interface DatabaseDump {
  version: number;
  stores: Record<string, StoreDump>;
}

interface StoreDump {
  keyPath: string | string[];
  autoIncrement: boolean;
  indexes: Record<string, string | string[]>;
  rows: unknown[];
}

const arrays = { Uint8Array, Uint16Array, Uint32Array, Float64Array };

const encode = (_key: string, value: unknown) =>
  ArrayBuffer.isView(value) && value instanceof Object && value.constructor.name in arrays
    ? { $array: value.constructor.name, values: [...(value as unknown as Iterable<number>)] }
    : value;

const decode = (_key: string, value: unknown) => {
  const { $array, values } = (value ?? {}) as { $array?: keyof typeof arrays; values?: number[] };
  return $array && values ? arrays[$array].from(values) : value;
};

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Writes every row of an open database, typed arrays included. */
export async function dumpDatabase(database: IDBDatabase): Promise<DatabaseDump> {
  const stores: DatabaseDump['stores'] = {};
  for (const name of [...database.objectStoreNames].toSorted()) {
    const store = database.transaction(name).objectStore(name);
    const indexes = [...store.indexNames].map((index) => [index, store.index(index).keyPath]);
    const rows = await settled(store.getAll());
    stores[name] = {
      keyPath: store.keyPath as string | string[],
      autoIncrement: store.autoIncrement,
      indexes: Object.fromEntries(indexes),
      rows: JSON.parse(JSON.stringify(rows, encode)),
    };
  }
  return { version: database.version, stores };
}

/** Makes the database a dump was taken of, with the dump's own stores, not with this version's migrations. */
export async function restoreDatabase(name: string, dump: DatabaseDump): Promise<void> {
  const opening = indexedDB.open(name, dump.version);
  opening.onupgradeneeded = () => {
    for (const [store, { keyPath, autoIncrement, indexes, rows }] of Object.entries(dump.stores)) {
      const made = opening.result.createObjectStore(store, { keyPath, autoIncrement });
      for (const [index, path] of Object.entries(indexes)) made.createIndex(index, path);
      for (const row of rows) made.put(JSON.parse(JSON.stringify(row), decode));
    }
  };
  (await settled(opening)).close();
}
