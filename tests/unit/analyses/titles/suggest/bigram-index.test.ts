import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BigramIndex } from '@/utils/analyses/titles/suggest/bigram-index';

const text = fc.string({ unit: fc.constantFrom(...'杯碗锅壶女男ab1 /'), maxLength: 12 });

describe('BigramIndex', () => {
  it('puts the text itself first and a text without a common pair nowhere', () => {
    const index = new BigramIndex();
    for (const one of ['保温杯', '保温杯大容量', '窗帘']) index.add(one);
    const near = index.nearest('保温杯', 5, 0);
    expect(near.map(({ place }) => place)).toEqual([0, 1]);
    expect(near[0]?.likeness).toBeCloseTo(1, 9);
  });

  it('weighs a rare pair more than a common one', () => {
    const index = new BigramIndex();
    for (const one of ['新款水杯', '新款毛巾', '新款拖鞋', '窗帘遮光']) index.add(one);
    expect(index.nearest('新款窗帘', 1, 0)[0]?.place).toBe(3);
  });

  it('does not pair characters over a blank or a sign', () => {
    const index = new BigramIndex();
    index.add('杯 碗/锅');
    expect(index.nearest('杯碗锅', 5, 0)).toEqual([]);
  });

  it('gives likeness from 0 to 1, falling, and the same when asked again', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), text, (stored, asked) => {
        const index = new BigramIndex();
        for (const one of stored) index.add(one);
        const near = index.nearest(asked, 10, 0);
        expect(index.nearest(asked, 10, 0)).toEqual(near);
        for (const [rank, { likeness }] of near.entries()) {
          expect(likeness > 0 && likeness <= 1).toBe(true);
          expect(likeness <= (near[rank - 1]?.likeness ?? 1)).toBe(true);
        }
      }),
    );
  });
});
