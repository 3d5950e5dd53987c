import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  closeDatabase,
  DATABASE_NAME,
  DatabaseUnreadable,
  databaseVersion,
  openDatabase,
  openReader,
  watchDatabase,
} from '@/utils/snapshots/database';
import { migrations } from '@/utils/snapshots/migrations/registry';
import { categoryChangesOf, category as categoryOf, item, itemHistory, shops } from '@/utils/snapshots/queries';
import { writeCategories } from '@/utils/snapshots/write-categories';
import { type DatabaseDump, dumpDatabase, restoreDatabase } from './database-dump';
import { writeSampleHistory } from './sample-history';
import { at, category, freshDatabase, source } from './support';

const folder = new URL('../../fixtures/databases/', import.meta.url);

// `SHOPLAMP_DUMP=1` writes the missing fixture of a new version; the diff is reviewed.
const current = new URL(`${String(databaseVersion).padStart(4, '0')}.json`, folder);
if (process.env.SHOPLAMP_DUMP && !existsSync(current)) {
  await writeSampleHistory(await freshDatabase());
  writeFileSync(current, `${JSON.stringify(await dumpDatabase(unwrap(await openDatabase())), null, 1)}\n`);
}
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.json'));
const ref = { site: 'taobao', shopId: '2200000001', itemId: '700000000001' };

/** The browser as it is after the extension was restarted: another connection, the same disk. */
const restart = () => closeDatabase();

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

describe('migrations', () => {
  it('are chained from 0 without a gap', () => {
    expect(migrations.steps.map(({ from, to }) => [from, to])).toEqual(
      migrations.steps.map((_step, index) => [index, index + 1]),
    );
    expect(databaseVersion).toBe(migrations.steps.length);
  });

  it('have an old database to start from, each', () => {
    expect(fixtures).toEqual(migrations.steps.map(({ to }) => `${String(to).padStart(4, '0')}.json`));
  });

  it.each(fixtures)('give from %s what reading anew gives', async (name) => {
    const dump: DatabaseDump = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    await restoreDatabase(DATABASE_NAME, dump);
    const migrated = await dumpDatabase(unwrap(await openDatabase()));
    await writeSampleHistory(await freshDatabase(), Number(name.slice(0, 4)));
    expect(migrated).toEqual(await dumpDatabase(unwrap(await openDatabase())));
  });
});

describe('migration 4', () => {
  it('keeps a category but for whose authorisation nobody knows, and tells changes from there on', async () => {
    const dump: DatabaseDump = JSON.parse(readFileSync(new URL('0003.json', folder), 'utf8'));
    const old = { ...category({ isAuthorized: true, isPublishable: false }), name: '毛衣' };
    const seenAt = at('2026-11-22 10:00');
    const row = { platform: 'taobao', categoryId: old.id, record: old, firstSeenAt: seenAt - 5, lastSeenAt: seenAt };
    if (dump.stores.categories) dump.stores.categories.rows = [row];
    await restoreDatabase(DATABASE_NAME, dump);
    const database = await openDatabase();
    expect(await categoryOf('taobao', old.id)).toMatchObject({ ...row, record: { ...old, isAuthorized: null } });
    const later = source({ pageKind: 'category-pick', capturedAt: seenAt + 60_000 });
    await writeCategories(database, [category({ name: '羊毛衫', isPublishable: true, source: later })]);
    expect((await categoryChangesOf('taobao', 9)).map(({ kind, previousSeenAt }) => [kind, previousSeenAt])).toEqual([
      ['publishable', seenAt],
      ['renamed', seenAt],
    ]);
  });
});

describe('database', () => {
  it('keeps what was written over restarts', async () => {
    await writeSampleHistory(await openDatabase());
    await restart();
    expect(await item(ref)).toMatchObject({ statusText: '出售中' });
    expect(await itemHistory(ref, 'price-lo', '2026-10-31', '2026-11-01')).toEqual([
      { day: '2026-10-31', value: 3990 },
      { day: '2026-11-01', value: 3990 },
    ]);
  });

  it('is never created by a reader', async () => {
    await expect(shops()).rejects.toEqual(new DatabaseUnreadable('missing'));
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('is read as soon as the background has made it', async () => {
    const reading = shops();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const opening = indexedDB.open(DATABASE_NAME, databaseVersion);
    opening.onupgradeneeded = () => {
      for (const step of migrations.steps) if (opening.transaction) step.migrate(opening.result, opening.transaction);
    };
    await expect(reading).resolves.toEqual([]);
  });

  it('tells a reader that a newer version has written it', async () => {
    await restoreDatabase(DATABASE_NAME, { version: databaseVersion + 1, stores: {} });
    await expect(openReader()).rejects.toEqual(new DatabaseUnreadable('newer'));
  });

  it('lets an upgrade through by closing its own connections', async () => {
    await openDatabase();
    const news: string[] = [];
    const stop = watchDatabase((one) => news.push(one));
    const upgrade = indexedDB.open(DATABASE_NAME, databaseVersion + 1);
    await new Promise((resolve, reject) => {
      upgrade.onsuccess = resolve;
      upgrade.onblocked = reject;
    });
    stop();
    expect(news).toEqual(['superseded']);
  });

  it('says that it is blocked instead of waiting silently, and opens when the way is free', async () => {
    const factory = new IDBFactory();
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      const request = factory.open(name, version);
      queueMicrotask(() => request.dispatchEvent(new IDBVersionChangeEvent('blocked', { oldVersion: 0, newVersion: 1 })));
      return request;
    });
    const news: string[] = [];
    const stop = watchDatabase((one) => news.push(one));
    await expect(openDatabase()).rejects.toThrow('blocked');
    await vi.waitFor(() => expect(news).toEqual(['blocked', 'opened']));
    await expect(openDatabase()).resolves.toBeDefined();
    stop();
  });
});
