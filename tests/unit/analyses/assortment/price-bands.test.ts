import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, priceBands, UNKNOWN_BAND } from '@/utils/analyses/assortment/price-bands';
import { item } from './items';

const yuan = (...prices: number[]) => prices.map((price) => price * 100);
const edges = (pricesFen: number[]) => priceBands(pricesFen).flatMap(({ fromFen }) => (fromFen === null ? [] : fromFen / 100));

describe('price-bands', () => {
  it('stand on round numbers around the quartiles', () => {
    // Quartiles 94, 129 and 154; a quarter of the middle half is 15, so steps of 10.
    expect(edges(yuan(59, 89, 99, 129, 139, 169, 259))).toEqual([90, 130, 150]);
    expect(edges(yuan(1990, 2990, 3990, 4990, 5990, 9990))).toEqual([3000, 4500, 5500]);
  });

  it('are one band for fewer than four prices, and for equal ones', () => {
    expect(priceBands(yuan(10, 200, 3000))).toEqual([{ id: '1', fromFen: null, toFen: null }]);
    expect(edges(yuan(99, 99, 99, 99, 99))).toHaveLength(0);
  });

  it('make no band nobody is in, whatever the prices', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 4, maxLength: 60 }), (prices) => {
        const bands = priceBands(prices);
        const used = new Set(prices.map((lo) => bandOf({ priceFen: { lo, hi: lo } }, bands)));
        expect([...used].sort()).toEqual(bands.map(({ id }) => id).sort());
        expect(bands.length).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('give way to the operator’s own edges, empty bands too', () => {
    expect(priceBands(yuan(1), [5000, 10_000])).toEqual([
      { id: '1', fromFen: null, toFen: 5000 },
      { id: '2', fromFen: 5000, toFen: 10_000 },
      { id: '3', fromFen: 10_000, toFen: null },
    ]);
  });

  it('take a product by the low end of its price, an edge belonging to the band above', () => {
    const bands = priceBands([], [5000, 10_000]);
    expect(bandOf(item('1', { yuan: 49, toYuan: 300 }), bands)).toBe('1');
    expect(bandOf(item('1', { yuan: 50 }), bands)).toBe('2');
  });

  it('put an unknown price, and none at all, into no price band', () => {
    const bands = priceBands([], [5000]);
    expect(bandOf(item('1'), bands)).toBe(UNKNOWN_BAND);
    expect(bandOf(item('1', { yuan: 0 }), bands)).toBe(UNKNOWN_BAND);
  });
});
