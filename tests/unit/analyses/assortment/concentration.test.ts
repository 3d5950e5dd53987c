import { describe, expect, it } from 'vitest';
import { categoryBalance } from '@/utils/analyses/assortment/balance';
import { concentration } from '@/utils/analyses/assortment/concentration';
import { item, seen } from './items';

describe('concentration', () => {
  it('gives the shares of the largest and how many equal ones they would be', () => {
    // 50 + 30 + 10 + 10 of 100: squares 0.25 + 0.09 + 0.01 + 0.01 = 0.36.
    const found = concentration([10, 50, null, 30, 10]);
    expect(found).toMatchObject({ of: 4, among: 5, top1: 0.5, top3: 0.9, top10: null });
    expect(found?.effective).toBeCloseTo(1 / 0.36, 9);
    expect(concentration(Array(20).fill(3))).toMatchObject({ top1: 0.05, top10: 0.5, effective: expect.closeTo(20, 9) });
  });

  it('says nothing of one, of none, or where all have none', () => {
    expect(concentration([7])).toMatchObject({ top1: null, effective: 1 });
    expect(concentration([null, null])).toBeNull();
    expect(concentration([0, 0])).toBeNull();
  });
});

describe('balance', () => {
  const many = (key: string, count: number, daily: number | null, days = 30) =>
    Array.from({ length: count }, (_, at) =>
      item(`${key}${at}`, { categoryKey: key, visitors: daily === null ? null : seen(daily, days) }),
    );

  it('finds much visited categories with few products, and the other way round', () => {
    // Visitors a day 100 + 80 + 20; products 2, 8 and 10.
    const found = categoryBalance([...many('few', 2, 50), ...many('mid', 8, 10), ...many('many', 10, 2)]);
    expect(found.map(({ key, class: is }) => [key, is])).toEqual([
      ['few', 'thin'],
      ['many', 'crowded'],
      ['mid', 'even'],
    ]);
    expect(found[0]).toMatchObject({ shareOfVisitors: 0.5, shareOfProducts: 0.1, products: 2, known: 2 });
  });

  it('counts products of no known category in the whole', () => {
    const homeless = many('', 4, 10).map((one) => ({ ...one, categoryKey: null }));
    const found = categoryBalance([...many('a', 8, 10), ...many('b', 8, 10), ...homeless]);
    expect(found.map(({ key, shareOfVisitors, shareOfProducts }) => [key, shareOfVisitors, shareOfProducts])).toEqual([
      ['a', 0.4, 0.4],
      ['b', 0.4, 0.4],
    ]);
  });

  it('does not let products without figures pull a category down', () => {
    const base = [...many('a', 8, 10), ...many('b', 8, 10)];
    const unseen = Array.from({ length: 7 }, (_, at) => item(`z${at}`, { categoryKey: 'a' }));
    expect(categoryBalance([...base, ...unseen]).map(({ class: is }) => is)).toEqual(['even', 'even']);
    const hidden = categoryBalance([...base, ...unseen, ...many('c', 4, null)]);
    expect(hidden.find(({ key }) => key === 'c')).toMatchObject({ class: 'unknown', lacks: 'category', shareOfVisitors: null });
  });

  it('judges by visitors a seen day, so that fewer looks are not fewer visitors', () => {
    expect(categoryBalance([...many('a', 8, 10, 30), ...many('b', 8, 10, 8)]).map(({ class: is }) => is)).toEqual([
      'even',
      'even',
    ]);
  });

  it('stays silent for a small shop, few days and a single category', () => {
    for (const items of [
      many('a', 30, 5),
      [...many('a', 4, 50), ...many('b', 4, 1)],
      [...many('a', 10, 50, 6), ...many('b', 10, 1, 6)],
    ])
      expect(new Set(categoryBalance(items).map(({ class: is }) => is))).toEqual(new Set(['unknown']));
  });
});
