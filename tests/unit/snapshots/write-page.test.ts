import { beforeEach, describe, expect, it } from 'vitest';
import type { PageRecord } from '@/utils/records/record';
import { NO_SHOP_ID } from '@/utils/records/shop-ids';
import type { Connection } from '@/utils/snapshots/database';
import type { Page } from '@/utils/snapshots/page';
import { itemHistory, item as itemOf, pageReads, recentChanges, shopDays, shops } from '@/utils/snapshots/queries';
import { saveActivity } from '@/utils/snapshots/save-activity';
import { writePage, writePages } from '@/utils/snapshots/write-page';
import { activity, at, category, freshDatabase, item, itemSubject, metrics, source, time } from './support';

const ref = { site: 'taobao', shopId: 's1', itemId: '700000000001' };

function page(records: PageRecord[], given: Partial<Page> = {}): Page {
  const readAt = Math.max(...records.map((record) => record.source.capturedAt));
  return { site: 'taobao', shopId: 's1', pageKind: 'item-list', records, readAt, ...given };
}

/** A list look with its figures. */
function look(time: string, figures: Record<string, number>, itemId = '700000000001'): PageRecord[] {
  const from = source({ capturedAt: at(time) });
  const figured = metrics(figures, { subject: itemSubject(itemId), statDate: time.slice(0, 10), source: from });
  return [item({ itemId, stock: figures.stock ?? null, source: from }), figured];
}

let database: Connection;
beforeEach(async () => {
  database = await freshDatabase();
});

describe('writePage', () => {
  it('stores product, figures, shop, shop day and page read', async () => {
    await writePage(database, page(look('2026-11-22 10:00', { stock: 12, 'sold-30d': 40 })));
    expect(await itemOf(ref)).toMatchObject({ ...ref, platform: 'taobao', statusText: '出售中' });
    expect(await shops()).toMatchObject([{ site: 'taobao', shopId: 's1', isDemo: false, name: null }]);
    expect(await shopDays('taobao', 's1', '2026-11-01', '2026-11-30')).toMatchObject([
      { day: '2026-11-22', itemsSeen: 1, pagesRead: 1, stock: 12, sold30d: 40 },
    ]);
    expect(await pageReads('taobao', 's1')).toMatchObject([{ pageKind: 'item-list', lastReadAt: at('2026-11-22 10:00') }]);
  });

  it('doubles nothing when the same page is read twice', async () => {
    const same = page(look('2026-11-22 10:00', { stock: 12, 'sold-30d': 40 }));
    const dump = async () => ({
      items: await database.getAll('items'),
      months: await database.getAll('itemMonths'),
      changes: await database.getAll('changes'),
      days: (await database.getAll('shopDays')).map(({ pagesRead: _reads, ...day }) => day),
    });
    await writePage(database, same);
    const once = await dump();
    await writePage(database, same);
    expect(await dump()).toEqual(once);
  });

  it('moves the day sums by what a figure moved', async () => {
    await writePage(database, page([...look('2026-11-22 10:00', { stock: 12 }), ...look('2026-11-22 10:00', { stock: 5 }, '8')]));
    await writePage(database, page(look('2026-11-22 15:00', { stock: 2 })));
    expect(await shopDays('taobao', 's1', '2026-11-22', '2026-11-22')).toMatchObject([{ itemsSeen: 2, stock: 7, sold30d: null }]);
  });

  it('tells a change once and counts it on its day', async () => {
    for (const hour of [10, 11, 12, 13])
      await writePage(database, page(look(`2026-11-22 ${hour}:00`, { stock: hour > 10 ? 0 : 5 })));
    expect(await recentChanges(10)).toMatchObject([{ kind: 'stock-out', itemId: '700000000001', from: 5, to: 0 }]);
    expect(await shopDays('taobao', 's1', '2026-11-22', '2026-11-22')).toMatchObject([{ changes: { 'stock-out': 1 } }]);
  });

  it('keeps blind days blind', async () => {
    await writePage(database, page(look('2026-10-30 10:00', { stock: 0 })));
    await writePage(database, page(look('2026-11-02 10:00', { stock: 9 })));
    expect(await itemHistory(ref, 'stock', '2026-10-29', '2026-11-02')).toEqual([
      { day: '2026-10-29', value: null },
      { day: '2026-10-30', value: 0 },
      { day: '2026-10-31', value: null },
      { day: '2026-11-01', value: null },
      { day: '2026-11-02', value: 9 },
    ]);
    expect(await shopDays('taobao', 's1', '2026-10-01', '2026-11-30')).toHaveLength(2);
  });

  it('files a look under its Shanghai day', async () => {
    await writePage(database, page([item({ source: source({ capturedAt: at('2026-11-22 00:30') }) })]));
    expect(await shopDays('taobao', 's1', '2026-11-01', '2026-11-30')).toMatchObject([{ day: '2026-11-22' }]);
  });

  it('lets a late look fill gaps but not replace the day’s later figure', async () => {
    await writePage(database, page(look('2026-11-22 15:00', { stock: 2 })));
    await writePage(database, page(look('2026-11-22 10:00', { stock: 12, 'sold-30d': 40 })));
    expect(await itemHistory(ref, 'stock', '2026-11-22', '2026-11-22')).toMatchObject([{ value: 2 }]);
    expect(await itemHistory(ref, 'sold-30d', '2026-11-22', '2026-11-22')).toMatchObject([{ value: 40 }]);
    expect(await shopDays('taobao', 's1', '2026-11-22', '2026-11-22')).toMatchObject([{ itemsSeen: 1, stock: 2, sold30d: 40 }]);
  });

  it('never mixes two shops that show the same product id', async () => {
    await writePage(database, page(look('2026-11-22 10:00', { stock: 12 })));
    await writePage(database, page(look('2026-11-22 11:00', { stock: 0 }), { shopId: 's2' }));
    expect(await recentChanges(10)).toEqual([]);
    expect(await itemHistory(ref, 'stock', '2026-11-22', '2026-11-22')).toMatchObject([{ value: 12 }]);
    expect(await shopDays('taobao', 's1', '2026-11-22', '2026-11-22')).toMatchObject([{ itemsSeen: 1, stock: 12 }]);
  });

  it('does not take figures of a day that has not begun', async () => {
    await writePage(database, page([metrics({ stock: 4 }, { statDate: '2026-11-23' })]));
    expect(await database.count('itemMonths')).toBe(0);
  });

  it('does not store a product that has no id yet', async () => {
    await writePage(database, page([item({ itemId: null })]));
    expect(await database.count('items')).toBe(0);
  });

  it('gives the same rows page by page and all pages in one transaction', async () => {
    const pages = [10, 11, 12].map((hour) => page(look(`2026-11-22 ${hour}:00`, { stock: 12 - hour, 'sold-30d': hour })));
    const dump = async () => [
      await database.getAll('items'),
      await database.getAll('itemMonths'),
      await database.getAll('shopDays'),
    ];
    for (const one of pages) await writePage(database, one);
    const apart = await dump();
    database = await freshDatabase();
    await writePages(database, pages);
    expect(await dump()).toEqual(apart);
  });

  it('stores nothing of a page that cannot be stored whole', async () => {
    const broken = page([item(), category({ name: '毛衣', path: ['毛衣'], source: source(), id: '1' })]);
    const bad = { ...broken, records: [...broken.records, activity({ title: '坏' })] };
    Object.assign(bad.records[2] ?? {}, { url: () => 'functions cannot be stored' });
    await expect(writePage(database, bad)).rejects.toThrow();
    expect(await database.count('items')).toBe(0);
    expect(await database.count('shops')).toBe(0);
  });

  it('keeps what an earlier look knew of a category', async () => {
    await writePage(database, page([category({ isPublishable: true })], { pageKind: 'category-pick' }));
    const later = category({ path: null, isLeaf: null, name: '毛衣女', source: source({ capturedAt: at('2026-11-23 10:00') }) });
    await writePage(database, page([later], { pageKind: 'category-pick' }));
    expect((await database.get('categories', ['taobao', '50010001']))?.record).toMatchObject({
      name: '毛衣女',
      path: ['女装', '毛衣女'],
      isLeaf: true,
      isPublishable: true,
    });
  });

  it('keeps the later of two figures of a day as the product’s latest, in whatever order they arrive', async () => {
    await writePage(database, page(look('2026-11-22 15:00', { stock: 2 })));
    await writePage(database, page(look('2026-11-22 10:00', { stock: 9 })));
    expect((await database.getAll('items'))[0]?.latest.stock).toEqual({ value: 2, day: '2026-11-22' });
  });

  it('moves an activity entered before any shop was known to the shop whose page shows it', async () => {
    const times = { signEnd: time(at('2026-11-25 18:00')) };
    const entered = { activityKey: null, site: 'taobao', shopId: NO_SHOP_ID, record: activity({ times }) };
    const { activityKey } = await saveActivity(database, entered, at('2026-11-21 10:00'));
    await writePages(database, [page([activity({ times })], { shopId: 'demo-1' })], { isDemo: true });
    expect(await database.get('activities', activityKey)).toMatchObject({ shopId: NO_SHOP_ID });

    await writePage(database, page([activity({ times })]));
    expect(await database.getAllKeysFromIndex('activities', 'by-shop', ['taobao', NO_SHOP_ID])).toEqual([]);
    const rows = await database.getAllFromIndex('activities', 'by-shop', ['taobao', 's1']);
    expect(rows).toMatchObject([{ activityKey, shopId: 's1', record: { shopId: 's1' } }]);
  });

  it('keeps the shop’s own figures of a day, the latest look first', async () => {
    const subject = { kind: 'shop', id: null, name: null, of: null } as const;
    for (const [hour, uv] of [
      [15, 80],
      [10, 50],
    ] as const)
      await writePage(
        database,
        page([metrics({ uv }, { subject, source: source({ capturedAt: at(`2026-11-22 ${hour}:00`) }) })]),
      );
    expect(await shopDays('taobao', 's1', '2026-11-22', '2026-11-22')).toMatchObject([{ figures: { uv: { value: 80 } } }]);
  });
});
