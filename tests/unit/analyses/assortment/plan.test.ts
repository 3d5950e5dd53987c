import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assortmentPlan } from '@/utils/analyses/assortment/plan';
import type { PlanItem } from '@/utils/analyses/assortment/plan-item';
import { shareOf, tallyOf } from '@/utils/analyses/assortment/tally';
import { defaultAssortmentRules } from '@/utils/records/assortment-rules';
import { item, seen } from './items';

const plan = (items: PlanItem[]) => assortmentPlan(items, defaultAssortmentRules, () => null);
const sum = fc.option(fc.record({ sum: fc.nat(5000), days: fc.integer({ min: 1, max: 30 }) }), { nil: null });
const anyItem = fc
  .record({
    categoryKey: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null }),
    yuan: fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }),
    cost: fc.option(fc.integer({ min: 1, max: 900 }), { nil: undefined }),
    ...{ visitors: sum, paidFen: sum },
  })
  .map(({ yuan, cost, ...rest }) => ({ ...rest, ...(yuan !== undefined && { yuan }), ...(cost !== undefined && { cost }) }));
const anyItems = fc.array(anyItem, { maxLength: 40 }).map((all) => all.map((one, at) => item(`i${at}`, one)));

describe('tally', () => {
  it('counts what was not seen apart, never as none', () => {
    const tally = tallyOf([item('1', { visitors: seen(10, 4) }), item('2', { visitors: seen(0, 9) }), item('3')]);
    expect(tally).toMatchObject({ products: 3, visitors: { sum: 40, of: 2, fewestDays: 4, mostDays: 9 } });
    expect(tally.paidFen).toEqual({ sum: null, of: 0, fewestDays: 0, mostDays: 0, daily: null, ofDaily: 0 });
    expect(shareOf(tally.paidFen.sum, 5)).toBeNull();
    expect(shareOf(3, 0)).toBeNull();
  });

  it('averages by seen day, of products seen on a week of days only', () => {
    const items = [seen(100, 30), seen(40, 7), seen(900, 6), seen(0, 9)].map((visitors, at) => item(String(at), { visitors }));
    expect(tallyOf(items).visitors).toMatchObject({ daily: 140, ofDaily: 3, of: 4 });
    expect(tallyOf(items.slice(2, 3)).visitors).toMatchObject({ sum: 5400, daily: null, ofDaily: 0 });
  });
});

describe('plan', () => {
  it('places products by category, band and role', () => {
    const { categories } = plan([
      ...[40, 60, 80, 100].map((yuan, at) => item(`a${at}`, { yuan, categoryKey: 'a', visitors: seen(5) })),
      item('b', { categoryKey: 'b' }),
      item('n', { yuan: 70, categoryKey: null }),
    ]);
    expect(categories.map(({ key, tally }) => [key, tally.products])).toEqual([
      ['a', 4],
      [null, 1],
      ['b', 1],
    ]);
    expect(categories[0]?.bands).toHaveLength(4);
    expect(categories[2]?.cells).toMatchObject([{ bandId: 'unknown', role: 'unknown', tally: { products: 1 } }]);
  });

  it('has cells that add up to the totals, and counts only products with the figure', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const { categories, tally } = plan(items);
        const cells = categories.flatMap((category) => category.cells);
        const add = (read: (one: (typeof cells)[number]['tally']) => number | null) =>
          cells.reduce((all, cell) => all + (read(cell.tally) ?? 0), 0);
        expect(add(({ products }) => products)).toBe(items.length);
        expect(add(({ visitors }) => visitors.of)).toBe(items.filter(({ visitors }) => visitors !== null).length);
        expect(add(({ visitors }) => visitors.sum)).toBe(tally.visitors.sum ?? 0);
        expect(add(({ paidFen }) => paidFen.sum)).toBe(tally.paidFen.sum ?? 0);
        for (const { visitors } of cells.map((cell) => cell.tally)) expect(visitors.sum === null).toBe(visitors.of === 0);
      }),
    );
  });

  it('is the same whatever the order of input', () => {
    fc.assert(
      fc.property(anyItems, fc.nat(), (items, turn) => {
        const other = items.toSorted((a, b) => ((a.itemId.length * turn) % 7) - ((b.itemId.length * 3) % 5)).reverse();
        expect(plan(other)).toEqual(plan(items));
      }),
    );
  });

  it('gives 利润 or 活动 to no product without a cost', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const planned = plan(items).categories.flatMap((category) => category.items);
        for (const { unitCostFen, roles } of planned.filter((one) => one.unitCostFen === null))
          expect([unitCostFen, ['profit', 'event'].includes(roles.main)]).toEqual([null, false]);
      }),
    );
  });

  it('takes 3,000 products in less than 200 ms', () => {
    const items = Array.from({ length: 3000 }, (_, at) =>
      item(`i${at}`, {
        yuan: 20 + ((at * 37) % 900),
        cost: 10 + (at % 30),
        categoryKey: `c${at % 40}`,
        visitors: seen((at * 7919) % 400),
      }),
    );
    plan(items);
    const started = performance.now();
    plan(items);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
