import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MetricsRecord } from '@/utils/records/metrics';
import { at, itemSubject, metrics, source, termCategories } from '../snapshots/support';
import { body } from './looks';
import { installExtension, ownPage, sellerPage } from './support';

let extension: Awaited<ReturnType<typeof installExtension>>;
beforeEach(async () => {
  extension = await installExtension();
  await extension.wake();
});

const from = source({ pageKind: 'import', reader: 'sycm-item', at: 'row 6', capturedAt: at('2026-11-22 9:30') });
const row = (itemId: string, values: Record<string, number>) =>
  metrics(values, { subject: itemSubject(itemId), statDate: '2026-11-21', source: from });
const shop = { site: 'taobao', shopId: 's1' };
const send = (records: object[], sender = ownPage()) => extension.ask('import-records', { ...shop, records }, sender);
/** Of this test's worker, as a module that outlives it would read another one's database. */
const compare = async (records: MetricsRecord[]) => {
  const { compareFigures } = await import('@/utils/snapshots/queries');
  return compareFigures(shop, records, 10);
};
const history = async () => {
  const months = await (await extension.database()).getAll('itemMonths');
  return months.map(({ itemId, columns }) => [itemId, [...(columns.visitors?.values ?? [])]]);
};

describe('import-records', () => {
  it('stores a file’s figures under the chosen shop, and the same file again changes nothing', async () => {
    expect(body(await send([row('1', { visitors: 12 }), row('2', { visitors: 0 })]))).toEqual({ stored: 2 });
    const database = await extension.database();
    const before = JSON.stringify([await database.getAll('itemMonths'), await database.getAll('shopDays')]);
    await send([row('1', { visitors: 12 }), row('2', { visitors: 0 })]);
    expect(JSON.stringify([await database.getAll('itemMonths'), await database.getAll('shopDays')])).toBe(before);
    expect(await history()).toEqual([
      ['1', [12]],
      ['2', [0]],
    ]);
    expect(await database.count('pageReads')).toBe(0);
  });

  it('leaves a figure that was read later than the file was made', async () => {
    const { writePage } = await import('@/utils/snapshots/write-page');
    const later = { ...row('1', { visitors: 15 }), source: source({ capturedAt: at('2026-11-22 18:00') }) };
    await writePage(await extension.database(), {
      ...shop,
      pageKind: 'item-metrics',
      records: [later],
      readAt: at('2026-11-22 18:00'),
    });
    await send([row('1', { visitors: 12 })]);
    expect(await history()).toEqual([['1', [15]]]);
  });

  it('drops what cannot be a figure of its metric, and records that are of no file', async () => {
    const page = { ...row('3', { visitors: 5 }), source: source() };
    expect(body(await send([row('1', { visitors: -1, buyers: 2 }), page]))).toEqual({ stored: 1 });
    expect(await history()).toEqual([['1', []]]);
  });

  it('stores nothing of another platform’s file, of a file that names another shop, or under an invented shop', async () => {
    const jd = { ...row('1', { visitors: 12 }), platform: 'jd', source: { ...from, site: 'jd' } };
    expect(await send([row('2', { visitors: 1 }), jd])).toMatchObject({ ok: false });
    expect(await send([{ ...row('1', { visitors: 12 }), shopId: 's2' }])).toMatchObject({ ok: false });
    const database = await extension.database();
    const seen = { firstSeenAt: 1, lastSeenAt: 1 };
    await database.put('shops', { ...shop, name: null, statedId: null, platform: 'taobao', isDemo: true, ...seen });
    expect(await send([row('1', { visitors: 12 })])).toMatchObject({ ok: false });
    expect(await history()).toEqual([]);
  });

  it('is no visit: the shop was last seen when its pages were', async () => {
    const database = await extension.database();
    const seen = { firstSeenAt: at('2026-11-20 9:00'), lastSeenAt: at('2026-11-21 9:00') };
    await database.put('shops', { ...shop, name: null, statedId: null, platform: 'taobao', isDemo: false, ...seen });
    await send([row('1', { visitors: 12 })]);
    expect(await database.getAll('shops')).toMatchObject([seen]);
    expect(await database.getAll('shopDays')).toMatchObject([{ pagesRead: 0, itemsSeen: 0 }]);
  });

  it('is no business of pages', async () => {
    expect(await send([row('1', { visitors: 12 })], sellerPage())).toMatchObject({ ok: false });
    expect(await history()).toEqual([]);
  });
});

describe('compareFigures', () => {
  it('announces no change of what was seen since the file was made', async () => {
    const { writePage } = await import('@/utils/snapshots/write-page');
    const readAt = at('2026-11-22 18:00');
    const week = { ...row('1', { visitors: 70 }), days: 7 };
    const shopRow = metrics(
      { visitors: 90 },
      { subject: { ...itemSubject('1'), kind: 'shop', id: null }, statDate: '2026-11-21', source: from },
    );
    const older = [row('1', { visitors: 12 }), week, shopRow];
    const later = older.map((record) => ({ ...record, values: { visitors: 99 }, source: source({ capturedAt: readAt }) }));
    await writePage(await extension.database(), { ...shop, pageKind: 'item-metrics', records: later, readAt });
    expect(await compare(older)).toMatchObject({ added: 0, same: 3, changed: 0 });
  });

  it('tells new, equal and changed figures apart, of days and of windows', async () => {
    await send([row('1', { visitors: 12, buyers: 1 })]);
    const week = { ...row('1', { visitors: 70 }), days: 7 };
    const compared = await compare([row('1', { visitors: 13, buyers: 1, 'page-views': 40 }), week]);
    expect(compared).toMatchObject({ added: 2, same: 1, changed: 1 });
    expect(compared.changes).toMatchObject([{ metric: 'visitors', from: 12, to: 13 }]);
    await send([week]);
    expect(await compare([week])).toMatchObject({ added: 0, same: 1, changed: 0 });
  });

  it('stores what a file says of terms’ categories, which are no shop’s', async () => {
    expect(body(await send([termCategories({ source: from })]))).toEqual({ stored: 1 });
    expect(await (await extension.database()).count('termCategories')).toBe(1);
  });
});
