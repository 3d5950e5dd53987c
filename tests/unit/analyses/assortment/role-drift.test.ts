import { describe, expect, it } from 'vitest';
import type { SeenSum } from '@/utils/analyses/assortment/plan-item';
import { type DriftItem, roleDrift } from '@/utils/analyses/assortment/role-drift';
import { defaultAssortmentRules } from '@/utils/records/assortment-rules';
import { item, seen } from './items';

type Window = { visitors: SeenSum | null; yuan?: number };
const drifting = (itemId: string, yuan: number, windows: Window[]): DriftItem => {
  const { visitors: _visitors, paidFen: _paidFen, ...rest } = item(itemId, { yuan });
  return {
    ...rest,
    windows: windows.map(({ visitors, yuan: then }) => ({
      visitors,
      priceFen: then === undefined ? null : { lo: then * 100, hi: then * 100 },
    })),
  };
};
const steady = (count: number) =>
  Array.from({ length: 9 }, (_, at) =>
    drifting(`s${at}`, 60 + at * 10, Array(count).fill({ visitors: seen(10), yuan: 60 + at * 10 })),
  );
const drift = (items: DriftItem[]) => roleDrift(items, defaultAssortmentRules);

describe('role-drift', () => {
  it('tells since when a product is no longer what it was', () => {
    const fell = drifting(
      'x',
      50,
      [10, 10, 60, 60].map((daily) => ({ visitors: seen(daily), yuan: 50 })),
    );
    const { changes, known } = drift([...steady(4), fell]);
    expect(changes).toMatchObject([{ itemId: 'x', from: 'traffic', to: 'regular', sinceWindow: 1 }]);
    expect(known).toEqual([10, 10, 10, 10]);
  });

  it('takes no window with fewer than ten seen days, and no gap for a change', () => {
    const gap = [seen(60), seen(1, 9), null, seen(60)].map((visitors) => ({ visitors, yuan: 50 }));
    expect(drift([...steady(4), drifting('x', 50, gap)]).changes).toEqual([]);
    const few = [seen(10), seen(60, 9)].map((visitors) => ({ visitors, yuan: 50 }));
    const report = drift([...steady(2), drifting('x', 50, few)]);
    expect(report.changes).toEqual([]);
    expect(report.known).toEqual([10, 9]);
  });

  it('judges a window by its own price, and marks where today’s had to do', () => {
    const cheaper = drifting('x', 50, [
      { visitors: seen(60), yuan: 50 },
      { visitors: seen(60), yuan: 300 },
      { visitors: seen(60) },
    ]);
    const [change] = drift([...steady(3), cheaper]).changes;
    expect(change).toMatchObject({ from: 'image', to: 'traffic', sinceWindow: 0 });
    expect(change?.windows.map(({ isPriceToday }) => isPriceToday)).toEqual([false, false, true]);
  });
});
