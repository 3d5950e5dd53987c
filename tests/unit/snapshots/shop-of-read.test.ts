import { beforeEach, describe, expect, it } from 'vitest';
import type { PageRecord } from '@/utils/records/record';
import type { Connection } from '@/utils/snapshots/database';
import { bindLoad, pruneLoads } from '@/utils/snapshots/loads';
import { shopOfRead } from '@/utils/snapshots/shop-of-read';
import { writePages } from '@/utils/snapshots/write-page';
import { activity, at, freshDatabase, item, source, warning } from './support';

let database: Connection;
beforeEach(async () => {
  database = await freshDatabase();
});

const know = (shopId: string, itemIds: string[], time = '2026-11-20 10:00', isDemo = false) =>
  writePages(
    database,
    [
      {
        site: 'taobao',
        shopId,
        pageKind: 'item-list',
        records: itemIds.map((itemId) => item({ itemId, source: source({ capturedAt: at(time) }) })),
        readAt: at(time),
      },
    ],
    { isDemo },
  );

const place = (records: PageRecord[], soleShop: string | null = null, loadId = 'load-1') =>
  shopOfRead(database, { site: 'taobao', loadId, records, soleShop });

const bind = (shopId: string, time: string, loadId = 'load-1') =>
  bindLoad(database, { site: 'taobao', loadId, shopId, seenAt: at(time) });

describe('shopOfRead', () => {
  it('takes the shop the page names before everything else', async () => {
    await know('s1', ['1']);
    expect(await place([item({ itemId: '1', shopId: 's2' })])).toMatchObject({ shopId: 's2', by: 'page' });
  });

  it('knows a shop by its products', async () => {
    await know('s1', ['1', '2']);
    await know('s2', ['3']);
    expect(await place([item({ itemId: '2' }), item({ itemId: 'new' })])).toMatchObject({ shopId: 's1', by: 'items' });
  });

  it('knows a shop by a product that a page warns of', async () => {
    await know('s1', ['1']);
    expect(await place([warning({ itemId: '1' })])).toMatchObject({ shopId: 's1', by: 'items' });
    expect(await place([warning({ itemId: '9', shopId: 's2' })])).toMatchObject({ shopId: 's2', by: 'page' });
  });

  it('learns nothing from a product known under two shops', async () => {
    await know('s1', ['1']);
    await know('s2', ['1']);
    expect(await place([item({ itemId: '1' })])).toMatchObject({ shopId: null, reason: 'unknown' });
  });

  it('does not place a page that shows products of two shops, nor one that names two', async () => {
    await know('s1', ['1']);
    await know('s2', ['2']);
    expect(await place([item({ itemId: '1' }), item({ itemId: '2' })], 's1')).toMatchObject({ shopId: null, reason: 'conflict' });
    expect(await place([item({ shopId: 's1' }), item({ shopId: 's2' })])).toMatchObject({ shopId: null, reason: 'conflict' });
    expect(await place([item({ shopId: 's1' }), item({ itemId: '2' })])).toMatchObject({ shopId: null, reason: 'conflict' });
  });

  it('remembers the shop of a document', async () => {
    await bind('s1', '2026-11-22 10:00');
    expect(await place([activity()])).toMatchObject({ shopId: 's1', by: 'load' });
    expect(await place([activity()], null, 'load-2')).toMatchObject({ shopId: null, reason: 'unknown' });
  });

  it('does not trust a document’s shop once another shop was seen', async () => {
    await bind('s1', '2026-11-22 10:00');
    await know('s2', ['9'], '2026-11-22 11:00');
    expect(await place([activity()])).toMatchObject({ shopId: null });
    await bind('s1', '2026-11-22 12:00');
    expect(await place([activity()])).toMatchObject({ shopId: 's1' });
  });

  it('does not count the invented shops as another shop', async () => {
    await bind('s1', '2026-11-22 10:00');
    await know('demo-1', ['demo-1-01'], '2026-11-22 11:00', true);
    expect(await place([activity()])).toMatchObject({ shopId: 's1' });
  });

  it('does not trust a document’s shop while a later read of another document waits', async () => {
    await bind('s1', '2026-11-22 10:00');
    const wait = (site: string, loadId: string, time: string) =>
      database.add('quarantine', { site, pageKind: 'item-list', loadId, records: [item()], capturedAt: at(time) });
    await wait('taobao', 'load-2', '2026-11-22 09:00');
    await wait('taobao', 'load-1', '2026-11-22 11:00');
    await wait('jd', 'load-3', '2026-11-22 11:00');
    expect(await place([activity()])).toMatchObject({ shopId: 's1' });
    await wait('taobao', 'load-2', '2026-11-22 11:00');
    expect(await place([activity()])).toMatchObject({ shopId: null, reason: 'unknown' });
  });

  describe('learns the id of a shop named by nickname', () => {
    const learnt = { shopId: 'nick-a', by: 'page', statedId: '2201', contradictsSoleShop: false };

    it('from a product of it', async () => {
      await know('nick-a', ['1']);
      await know('nick-b', ['2']);
      expect(await place([item({ itemId: '1', shopId: '2201' })], 'nick-a')).toEqual(learnt);
    });

    it('from the sole-shop setting', async () => {
      await know('nick-a', ['1']);
      expect(await place([item({ itemId: 'new', shopId: '2201' })], 'nick-a')).toEqual(learnt);
      expect(await place([item({ itemId: 'new', shopId: '2201' })])).toMatchObject({ shopId: '2201', statedId: null });
    });

    it('unless the id is a known shop’s, or its products are of two or of a shop with an id', async () => {
      await know('nick-a', ['1']);
      await know('nick-b', ['2']);
      await know('s1', ['3']);
      expect(await place([item({ itemId: '1', shopId: 's1' })], 'nick-a')).toMatchObject({ shopId: 's1', statedId: null });
      expect(await place([item({ itemId: '3', shopId: '2201' })], 'nick-a')).toMatchObject({ shopId: '2201', statedId: null });
      const two = [item({ itemId: '1', shopId: '2201' }), item({ itemId: '2', shopId: '2201' })];
      expect(await place(two)).toMatchObject({ shopId: '2201', statedId: null });
    });

    it('once, and knows the shop by it from then on', async () => {
      await know('nick-a', ['1']);
      const [row] = await database.getAll('shops');
      if (row) await database.put('shops', { ...row, statedId: '2201' });
      expect(await place([item({ itemId: 'new', shopId: '2201' })])).toMatchObject({
        shopId: 'nick-a',
        by: 'page',
        statedId: null,
      });
      expect(await place([item({ itemId: '1', shopId: '2202' })], 'nick-a')).toMatchObject({ shopId: '2202' });
    });
  });

  it('falls back to the sole shop, and says when the page contradicts it', async () => {
    expect(await place([activity()], 's1')).toEqual({
      shopId: 's1',
      by: 'sole-shop',
      statedId: null,
      contradictsSoleShop: false,
    });
    expect(await place([item({ shopId: 's2' })], 's1')).toEqual({
      shopId: 's2',
      by: 'page',
      statedId: null,
      contradictsSoleShop: true,
    });
  });

  it('forgets documents after two weeks', async () => {
    await bind('s1', '2026-11-01 10:00');
    await pruneLoads(database, at('2026-11-22 10:00'));
    expect(await database.count('loads')).toBe(0);
  });
});
