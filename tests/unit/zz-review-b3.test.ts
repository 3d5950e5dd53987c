import 'fake-indexeddb/auto';
import { it, expect } from 'vitest';
import { IDBFactory } from 'fake-indexeddb';
import { closeDatabase, openDatabase, DATABASE_NAME } from '@/utils/snapshots/database';
import { migrations } from '@/utils/snapshots/migrations/registry';
import { record } from '@/utils/records/record';
import { readFileSync } from 'node:fs';
it('migrates 10000', { timeout: 120_000 }, async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  const dump = JSON.parse(readFileSync('tests/fixtures/databases/0001.json', 'utf8'));
  const rowsOf = (n: string): any[] => { const s = dump.stores[n]; return s.rows ?? s; };
  console.log(Object.keys(dump.stores), JSON.stringify(dump.stores.activities).slice(0, 1500), JSON.stringify(dump.stores.quarantine).slice(0, 2500), JSON.stringify(dump.stores.readerStates).slice(0, 800));
  const db: IDBDatabase = await new Promise((res, rej) => { const r = indexedDB.open(DATABASE_NAME, 1); r.onupgradeneeded = () => migrations.steps[0]!.migrate(r.result, r.transaction!); r.onsuccess = () => res(r.result); r.onerror = () => rej(r.error); });
  const tx = db.transaction(['activities', 'quarantine', 'readerStates'], 'readwrite');
  const a = rowsOf('activities')[0]; const q = rowsOf('quarantine')[0];
  const act = a.value ?? a; const qu = q.value ?? q;
  for (let i = 0; i < 10000; i++) tx.objectStore('activities').put({ ...act, activityKey: `k${i}` });
  for (let i = 0; i < 200; i++) { const { quarantineId: _q, ...rest } = qu; tx.objectStore('quarantine').add({ ...rest, records: Array.from({ length: 50 }, () => rest.records[0]) }); }
  tx.objectStore('quarantine').add({ site: 'taobao', pageKind: 'item-list', loadId: 'x', capturedAt: 1, records: null });
  await new Promise((r) => { tx.oncomplete = r; });
  db.close();
  const t = performance.now();
  const now = await openDatabase();
  console.log('ms', performance.now() - t, now.version, await now.count('activities'), await now.count('quarantine'));
  const one = await now.get('activities', 'k9999');
  console.log(JSON.stringify(one));
  const bad: unknown[] = [];
  for (const row of await now.getAll('quarantine')) for (const r of row.records ?? []) { const p = record.safeParse(r); if (!p.success) bad.push(p.error.issues[0]); }
  console.log('bad', bad.length, JSON.stringify(bad[0]));
  expect(record.safeParse(one!.record).success).toBe(true);
});
