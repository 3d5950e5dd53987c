import { beforeEach, describe, expect, it } from 'vitest';
import type { PageRecord } from '@/utils/records/record';
import type { Connection } from '@/utils/snapshots/database';
import { assignReads, discardReads, QUARANTINE_CAP, quarantineRead } from '@/utils/snapshots/quarantine';
import { quarantined } from '@/utils/snapshots/queries';
import { writePage } from '@/utils/snapshots/write-page';
import { at, freshDatabase, item, metrics, source } from './support';

let database: Connection;
beforeEach(async () => {
  database = await freshDatabase();
});

function records(time: string, stock: number): PageRecord[] {
  const from = source({ capturedAt: at(time) });
  return [item({ stock, source: from }), metrics({ stock }, { statDate: time.slice(0, 10), source: from })];
}

const wait = (time: string, stock: number, given: { loadId?: string; site?: string } = {}) =>
  quarantineRead(database, {
    site: 'taobao',
    pageKind: 'item-list',
    loadId: 'load-1',
    records: records(time, stock),
    capturedAt: at(time),
    ...given,
  });

const waitingIds = async () => (await quarantined()).flatMap(({ quarantineId }) => quarantineId ?? []);
const shop = { site: 'taobao', shopId: 's1', name: '青禾' };

const dump = async () => ({
  items: await database.getAll('items'),
  months: await database.getAll('itemMonths'),
  days: await database.getAll('shopDays'),
  changes: (await database.getAll('changes')).map(({ changeId: _id, ...change }) => change),
  shops: (await database.getAll('shops')).map(({ name: _name, ...row }) => row),
  reads: await database.getAll('pageReads'),
});

describe('quarantine', () => {
  it('stores assigned reads as if the shop had been known, whatever the order of the ids', async () => {
    const looks = [
      ['2026-11-20 10:00', 5],
      ['2026-11-21 10:00', 0],
      ['2026-11-22 10:00', 7],
    ] as const;
    for (const [time, stock] of looks)
      await writePage(database, { ...shop, pageKind: 'item-list', records: records(time, stock), readAt: at(time) });
    const known = await dump();

    database = await freshDatabase();
    for (const [time, stock] of looks) await wait(time, stock);
    expect(await database.count('items')).toBe(0);
    const { reads } = await assignReads(database, await waitingIds(), shop);
    expect(reads).toHaveLength(3);
    expect(await dump()).toEqual(known);
    expect(await database.get('shops', ['taobao', 's1'])).toMatchObject({ name: '青禾' });
    expect(await quarantined()).toEqual([]);
  });

  it('keeps a later figure when an earlier read of the day is assigned afterwards', async () => {
    await wait('2026-11-22 10:00', 5);
    const later = records('2026-11-22 15:00', 2);
    await writePage(database, { ...shop, pageKind: 'item-list', records: later, readAt: at('2026-11-22 15:00') });
    await assignReads(database, await waitingIds(), shop);
    const [day] = await database.getAll('shopDays');
    expect(day).toMatchObject({ stock: 2, itemsSeen: 1, changes: {} });
  });

  it('takes over only reads of the shop’s site and records that name no other shop', async () => {
    await wait('2026-11-22 10:00', 5, { site: 'jd' });
    await quarantineRead(database, {
      site: 'taobao',
      pageKind: 'item-edit',
      loadId: 'load-1',
      records: [item({ itemId: '1', shopId: 's2' }), item({ itemId: '2' })],
      capturedAt: at('2026-11-22 11:00'),
    });
    const { reads, wholeReads } = await assignReads(database, await waitingIds(), shop);
    expect((await database.getAllKeys('items')).map(([, , itemId]) => itemId)).toEqual(['2']);
    expect([reads.length, wholeReads.length]).toEqual([1, 0]);
    expect(await quarantined()).toMatchObject([{ site: 'taobao', records: [{ itemId: '1', shopId: 's2' }] }, { site: 'jd' }]);
  });

  it('lets a read wait on that names another shop only, and does not count it', async () => {
    await quarantineRead(database, {
      site: 'taobao',
      pageKind: 'item-edit',
      loadId: 'load-1',
      records: [item({ itemId: '1', shopId: 's2' })],
      capturedAt: at('2026-11-22 11:00'),
    });
    expect((await assignReads(database, await waitingIds(), shop)).reads).toEqual([]);
    expect(await quarantined()).toHaveLength(1);
    expect(await database.count('shops')).toBe(0);
  });

  it('takes the id pages state for a shop named by nickname for that shop', async () => {
    const nicknamed = { ...shop, shopId: 'nick-a' };
    const known = { ...nicknamed, pageKind: 'item-list' as const, records: [item()], readAt: at('2026-11-20 10:00') };
    await writePage(database, known, { statedId: '2201' });
    await quarantineRead(database, {
      site: 'taobao',
      pageKind: 'item-edit',
      loadId: 'load-1',
      records: [item({ itemId: '1', shopId: '2201' })],
      capturedAt: at('2026-11-22 11:00'),
    });
    expect((await assignReads(database, await waitingIds(), nicknamed)).wholeReads).toHaveLength(1);
    expect(await database.getAll('shops')).toMatchObject([{ shopId: 'nick-a', statedId: '2201' }]);
  });

  it('does not wait twice for the same page of one day', async () => {
    await wait('2026-11-22 10:00', 5);
    await wait('2026-11-22 10:01', 5);
    await wait('2026-11-22 10:02', 4);
    await wait('2026-11-23 10:00', 4);
    expect(await quarantined()).toHaveLength(3);
  });

  it('drops the oldest beyond its cap and says how many', async () => {
    for (let stock = 0; stock < QUARANTINE_CAP; stock += 1) expect(await wait('2026-11-22 10:00', stock)).toBe(0);
    expect(await wait('2026-11-22 11:00', 999)).toBe(1);
    expect(await quarantined()).toHaveLength(QUARANTINE_CAP);
  });

  it('discards', async () => {
    await wait('2026-11-22 10:00', 5);
    await discardReads(database, await waitingIds());
    expect(await quarantined()).toEqual([]);
    expect(await database.count('items')).toBe(0);
  });
});
