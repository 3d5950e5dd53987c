import { beforeEach, describe, expect, it } from 'vitest';
import type { PageRecord } from '@/utils/records/record';
import type { Connection } from '@/utils/snapshots/database';
import { bindLoad, pruneLoads } from '@/utils/snapshots/loads';
import { shopOfRead } from '@/utils/snapshots/shop-of-read';
import { writePages } from '@/utils/snapshots/write-page';
import { activity, at, freshDatabase, item, source } from './support';

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

  it('falls back to the sole shop, and says when the page contradicts it', async () => {
    expect(await place([activity()], 's1')).toEqual({ shopId: 's1', by: 'sole-shop', contradictsSoleShop: false });
    expect(await place([item({ shopId: 's2' })], 's1')).toEqual({ shopId: 's2', by: 'page', contradictsSoleShop: true });
  });

  it('forgets documents after two weeks', async () => {
    await bind('s1', '2026-11-01 10:00');
    await pruneLoads(database, at('2026-11-22 10:00'));
    expect(await database.count('loads')).toBe(0);
  });
});
