import { describe, expect, it } from 'vitest';
import { figureBook } from '@/utils/analyses/assortment/compared';
import type { PlanItem } from '@/utils/analyses/assortment/plan-item';
import { rolesOf } from '@/utils/analyses/assortment/roles';
import { type AssortmentRules, defaultAssortmentRules } from '@/utils/records/assortment-rules';
import { item, seen } from './items';

/** Ten products at 50, 60 … 140 yuan with 10 visitors a day each. */
const ten = (change: Record<string, Partial<PlanItem>> = {}) =>
  Array.from({ length: 10 }, (_, at) => ({ ...item(String(at), { yuan: 50 + at * 10, visitors: seen(10) }), ...change[at] }));
const judge = (items: PlanItem[], change: Partial<AssortmentRules> = {}) => {
  const rules = { ...defaultAssortmentRules, ...change };
  const book = figureBook(items, rules);
  return Object.fromEntries(items.map((one) => [one.itemId, rolesOf(one, book, rules)]));
};
const mains = (items: PlanItem[], change: Partial<AssortmentRules> = {}) =>
  Object.fromEntries(Object.entries(judge(items, change)).map(([itemId, { main }]) => [itemId, main]));

describe('roles', () => {
  it('call the most visited cheap products 引流, with the figures that decided', () => {
    // Mean of the ten: (8 × 10 + 40 + 30) / 10 = 15. The median price is 95.
    const roles = judge(ten({ 2: { visitors: seen(40) }, 3: { visitors: seen(30, 12) } }));
    expect(roles['2']).toMatchObject({ main: 'traffic', lacks: null });
    expect(roles['2']?.signs[0]).toMatchObject({
      ...{ applies: true, of: 'category' },
      figures: { daily: 40, days: 30, mean: 15, rank: 1, count: 10, price: 7000, median: 9500 },
    });
    expect(roles['3']?.main).toBe('traffic');
    expect(roles['4']?.main).toBe('regular');
  });

  it('do not call a much visited product 引流 that is dearer than the median, nor any where all are visited alike', () => {
    expect(mains(ten({ 9: { visitors: seen(90) } }))['9']).not.toBe('traffic');
    expect(Object.values(mains(ten()))).not.toContain('traffic');
  });

  it('call the dearest 形象 when it is far above the median', () => {
    expect(mains(ten({ 9: item('9', { yuan: 200, visitors: seen(1) }) }))['9']).toBe('image');
    expect(mains(ten())['9']).toBe('regular');
  });

  it('give 利润 and 活动 by the cost alone, and neither without one', () => {
    // Margins 0.5, 0.4, 0.29, 0.1; their median 0.345.
    const costs = { 4: 45, 5: 60, 6: 78.1, 7: 108 };
    const change = Object.fromEntries(Object.entries(costs).map(([at, cost]) => [at, { unitCostFen: Math.round(cost * 100) }]));
    const roles = judge(ten(change));
    expect(roles['4']?.main).toBe('profit');
    expect(roles['5']?.main).toBe('profit');
    // 78.1 / 0.9 = 86.78: 21.1 % can go.
    expect(roles['6']?.main).toBe('event');
    expect(roles['6']?.signs.find(({ role }) => role === 'event')?.figures.room).toBeCloseTo(1 - 86.78 / 110, 4);
    expect(roles['7']?.main).toBe('regular');
    expect(roles['3']).toMatchObject({ main: 'regular' });
    expect(roles['3']?.signs.filter(({ lacks }) => lacks === 'cost')).toHaveLength(2);
  });

  it('keep a margin below the median out of 利润 even above the threshold, and name all roles that apply', () => {
    const change = Object.fromEntries(
      [0, 1, 2, 3].map((at) => [at, { unitCostFen: Math.round((50 + at * 10) * (65 - at * 10)) }]),
    );
    const roles = judge(ten(change));
    expect(roles['0']?.main).toBe('event');
    expect(roles['3']?.signs.filter(({ applies }) => applies).map(({ role }) => role)).toEqual(['profit', 'event']);
  });

  it('follow the operator’s order', () => {
    const change = { 9: item('9', { yuan: 200, cost: 50, visitors: seen(1) }) };
    expect(mains(ten(change))['9']).toBe('image');
    expect(mains(ten(change), { order: ['event', 'profit', 'image', 'traffic'] })['9']).toBe('event');
  });

  it('say what was never seen instead of guessing', () => {
    const roles = judge(
      ten({ 0: { visitors: null }, 1: { priceFen: null }, 2: { visitors: seen(10, 2) }, 3: { visitors: seen(0) } }),
    );
    expect(roles['0']).toMatchObject({ main: 'unknown', lacks: 'visitors' });
    expect(roles['1']).toMatchObject({ main: 'unknown', lacks: 'price' });
    expect(roles['2']).toMatchObject({ main: 'unknown', lacks: 'days' });
    expect(roles['3']).toMatchObject({ main: 'regular', lacks: null });
  });

  it('tell 形象 of a product without visitors, which its price alone keeps out of 引流', () => {
    expect(mains(ten({ 9: item('9', { yuan: 200 }) }))['9']).toBe('image');
    expect(judge(ten({ 8: { visitors: null } }))['8']).toMatchObject({ main: 'unknown', lacks: 'visitors' });
  });

  it('compare with the whole shop where a category is too small, and say so', () => {
    const small = item('x', { yuan: 60, categoryKey: 'small', visitors: seen(60) });
    expect(judge([...ten(), small]).x).toMatchObject({ main: 'traffic', signs: [{ of: 'shop' }, {}, {}, {}] });
    expect(judge([small]).x).toMatchObject({ main: 'unknown', lacks: 'products' });
  });
});
