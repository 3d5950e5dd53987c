import { describe, expect, it } from 'vitest';
import { type GapTerm, termGaps } from '@/utils/analyses/assortment/gaps';
import { type MarketLook, marketGaps, type OwnCategory } from '@/utils/analyses/assortment/market-gaps';
import { marketLooks, marketPlace } from '@/utils/analyses/assortment/market-looks';
import { termHome } from '@/utils/analyses/assortment/term-home';
import { newWordBook } from '@/utils/analyses/words/written-words';

const term = (text: string, demand: number | null = 100): GapTerm => ({ text, demand, demandTo: demand, supplyDemand: null });
const book = newWordBook();
book.addBrand('青禾');
book.addBrand('别家牌');

describe('term-gaps', () => {
  const products = [
    { itemId: '1', title: '青禾圆领针织毛衣女秋冬宽松' },
    { itemId: '2', title: '青禾保温杯大容量' },
  ];
  const find = (...terms: GapTerm[]) => termGaps(terms, products, book, ['青禾']);

  it('leaves out what a title covers and ranks the rest by demand, unknown last', () => {
    const found = find(term('圆领毛衣女'), term('加厚毛衣女', 50), term('连衣裙', 900), term('羽绒服', null));
    expect(found.gaps.map(({ text, kind }) => [text, kind])).toEqual([
      ['连衣裙', 'goods'],
      ['加厚毛衣女', 'wording'],
      ['羽绒服', 'goods'],
    ]);
    expect(found).toMatchObject({ terms: 4, covered: 1, othersBrands: 0 });
    expect(found.gaps[1]).toMatchObject({ missing: ['加厚'], nearestItemId: '1' });
  });

  it('takes a compound for covered when its parts stand apart, and for a matter of words when its kind is there', () => {
    const rack = [{ itemId: '1', title: '厨房置物架落地多层微波炉烤箱收纳' }];
    const found = termGaps([term('微波炉置物架'), term('浴室置物架')], rack, book, []);
    expect(found.gaps).toMatchObject([{ text: '浴室置物架', kind: 'wording', missing: ['浴室'], nearestItemId: '1' }]);
  });

  it('does not count terms of other brands among what is missing', () => {
    const found = find(term('别家牌毛衣'), term('青禾毛衣'));
    expect(found).toMatchObject({ gaps: [], terms: 1, covered: 1, othersBrands: 1 });
  });

  it('is the same whatever the order of input', () => {
    const terms = [term('加厚毛衣女', 50), term('连衣裙', 900), term('圆领毛衣女')];
    expect(termGaps(terms.toReversed(), products.toReversed(), book, ['青禾'])).toEqual(find(...terms));
  });
});

describe('term-home', () => {
  const shares = (...parts: [string, number, number][]) => ({
    term: '毛衣',
    categories: parts.map(([id, lo, hi]) => ({ id, share: { lo, hi } })),
  });

  it('is a market list’s category, an own one first', () => {
    expect(termHome(['9', '5'], null, (id) => id === '9')).toBe('9');
    expect(termHome(['9', '5'], shares(['7', 0.9, 0.9]), () => false)).toBe('5');
  });

  it('is the category with clearly most clicks where no list was seen, else unknown', () => {
    expect(termHome([], shares(['5', 0.2, 0.3], ['7', 0.6, 0.7]), () => false)).toBe('7');
    expect(termHome([], shares(['5', 0.4, 0.6], ['7', 0.5, 0.7]), () => false)).toBeNull();
    expect(termHome([], null, () => false)).toBeNull();
  });

  it('names no winner that a wide range below it may pass', () => {
    expect(termHome([], shares(['a', 0.3, 0.4], ['b', 0.2, 0.25], ['c', 0.1, 0.9]), () => false)).toBeNull();
    expect(termHome([], shares(['a', 0.6, 0.6], ['b', 0.1, 0.15], ['c', 0, 0.7]), () => false)).toBeNull();
  });

  it('names no winner that something left off the list may pass', () => {
    expect(termHome([], shares(['a', 0.05, 0.05]), () => false)).toBeNull();
    expect(termHome([], shares(['a', 0.4, 0.4], ['b', 0.2, 0.2]), () => false)).toBeNull();
    expect(termHome([], shares(['a', 0.4, 0.4], ['b', 0.3, 0.3]), () => false)).toBe('a');
    expect(termHome([], shares(['a', 0.6, 0.7]), () => false)).toBe('a');
  });
});

describe('market-looks', () => {
  it('reads category and price segment of a list’s name', () => {
    expect(marketPlace('list-gmv-50012345')).toEqual({ categoryId: '50012345', band: null });
    expect(marketPlace('list-flow-50012345-band-50-100-seller-1')).toEqual({
      categoryId: '50012345',
      band: { fromFen: 5000, toFen: 10_000 },
    });
    expect(marketPlace('list-flow-50012345-band-200-up-wireless')?.band).toEqual({ fromFen: 20_000, toFen: null });
    expect(marketPlace('cat-655')).toEqual({ categoryId: '655', band: null });
  });

  it('takes a segment told only by number, and a list of no category, for unknown', () => {
    for (const scope of ['list-flow-50012345-band-2-seller-1', 'list-gmv', 'pc', null]) expect(marketPlace(scope)).toBeNull();
  });

  it('joins what was seen of one category', () => {
    const row = (kind: string, id: string, scope: string | null, statDate: string, name: string | null = null) => ({
      ...{ of: { kind, id, name }, scope, statDate },
    });
    const rows = [
      row('market-item', 'a', 'list-gmv-5', '2026-11-20'),
      row('market-item', 'b', 'list-gmv-5', '2026-11-18'),
      row('market-item', 'a', 'list-gmv-5', '2026-11-19'),
      row('category', '5', null, '2026-11-21', '毛衣'),
    ];
    expect(marketLooks(rows)).toEqual([{ categoryId: '5', name: '毛衣', band: null, items: 2, lastDay: '2026-11-21' }]);
  });
});

describe('market-gaps', () => {
  const look = (categoryId: string, change: Partial<MarketLook> = {}): MarketLook => ({
    ...{ categoryId, name: null, band: null, items: 10, lastDay: '2026-11-20' },
    ...change,
  });
  const own = (categoryId: string, change: Partial<OwnCategory> = {}): OwnCategory => ({
    ...{ categoryId, idPath: ['1', categoryId], path: null, pricesFen: [9900], unpriced: 0 },
    ...change,
  });
  const dear = { fromFen: 20_000, toFen: 50_000 };

  it('finds categories and price segments without a product', () => {
    const found = marketGaps([look('5'), look('6'), look('1'), look('5', { band: dear })], [own('5')], 0);
    expect(found.categories.map(({ categoryId }) => categoryId)).toEqual(['6']);
    expect(found.bands).toMatchObject([{ categoryId: '5', band: dear }]);
    expect(marketGaps([look('5', { band: dear })], [own('5', { pricesFen: [20_000] })], 0).bands).toEqual([]);
  });

  it('decides nothing while a product’s category, its place in the tree or its price is unknown', () => {
    expect(marketGaps([look('6')], [own('5')], 1)).toMatchObject({ categories: [], undecided: 1 });
    expect(marketGaps([look('6')], [own('5', { idPath: null })], 0)).toMatchObject({ categories: [], undecided: 1 });
    expect(marketGaps([look('5', { band: dear })], [own('5', { unpriced: 1 })], 0)).toMatchObject({ bands: [], undecided: 1 });
  });
});
