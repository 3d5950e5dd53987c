import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '@/utils/snapshots/database';
import { withPoint } from '@/utils/snapshots/points';
import { seenSums } from '@/utils/snapshots/queries';
import type { PointSeries } from '@/utils/snapshots/schema';

const shop = { site: 'taobao', shopId: '1' };
const series = (points: [day: number, value: number][]) =>
  points.reduce<PointSeries | undefined>((all, [day, value]) => withPoint(all, day, value, 0), undefined);
const store = async (itemId: string, month: string, points: [number, number][], shopId = '1') => {
  const visitors = series(points);
  await (await openDatabase()).put('itemMonths', {
    ...shop,
    shopId,
    itemId,
    month,
    seenDays: 0,
    columns: visitors ? { visitors } : {},
  });
};

beforeEach(async () => {
  await closeDatabase();
  indexedDB.deleteDatabase('shoplamp');
});

describe('seen-sums', () => {
  it('adds up the days seen within each span, over months', async () => {
    await store('a', '2026-10', [
      [22, 1000],
      [31, 5],
    ]);
    await store('a', '2026-11', [
      [1, 7],
      [20, 0],
      [22, 300],
    ]);
    const spans = [
      { from: '2026-10-23', to: '2026-11-21' },
      { from: '2026-09-23', to: '2026-10-22' },
    ];
    const sums = await seenSums(shop, ['a'], ['visitors', 'paid-amount'], spans);
    expect(sums.get('a')).toEqual({
      visitors: [
        { sum: 12, days: 3, last: 0, lastDay: '2026-11-20' },
        { sum: 1000, days: 1, last: 1000, lastDay: '2026-10-22' },
      ],
      'paid-amount': [null, null],
    });
  });

  it('knows a day nobody looked from a day without visitors, and one shop from another', async () => {
    await store('a', '2026-11', [[5, 0]]);
    await store('b', '2026-11', [[5, 9]], '2');
    const sums = await seenSums(shop, ['a', 'b'], ['visitors'], [{ from: '2026-11-01', to: '2026-11-30' }]);
    expect(sums.get('a')?.visitors).toEqual([{ sum: 0, days: 1, last: 0, lastDay: '2026-11-05' }]);
    expect(sums.get('b')?.visitors).toEqual([null]);
  });
});
