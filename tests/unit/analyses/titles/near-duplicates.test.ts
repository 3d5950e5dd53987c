import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessOf, NearDuplicates, titlePieces } from '@/utils/analyses/titles/likeness/near-duplicates';

/** Few words, so that titles are like each other. */
const title = fc
  .array(fc.constantFrom('连衣裙', '夏季', '新款', '女', '显瘦', '白色', '黑色', 'XL', 'ＸＬ', 'a59', '2026', ' ', '🔥', '-'), {
    maxLength: 12,
  })
  .map((words) => words.join(''));
const id = fc.integer({ min: 0, max: 9 }).map(String);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ id, title: fc.option(title, { nil: null }) }) },
  { weight: 1, arbitrary: fc.record({ id, title: fc.constant(null) }) },
);

describe('near duplicates', () => {
  it('are what comparing with every title finds, whatever was added, replaced and removed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), title, fc.constantFrom(0.3, 0.5, 0.8, 1), (steps, asked, threshold) => {
        const index = new NearDuplicates(threshold);
        const kept = new Map<string, string>();
        for (const { id, title } of steps) {
          if (title === null) index.remove(id);
          else index.add(id, title);
          if (title === null) kept.delete(id);
          else kept.set(id, title);
        }
        const likeness = (other: string) => likenessOf(titlePieces(asked), titlePieces(other));
        const wanted = [...kept].filter(([id, other]) => id !== '3' && likeness(other) >= threshold).map(([id]) => id);
        const found = index.like(asked, '3');
        expect(found.map(({ id }) => id).toSorted()).toEqual(wanted.toSorted());
        for (const one of found) expect(one.likeness).toBe(likeness(one.title));
        expect(found.map(({ likeness }) => likeness)).toEqual(found.map(({ likeness }) => likeness).toSorted((a, b) => b - a));
      }),
      { numRuns: 500 },
    );
  });

  it('stay exact when most titles were taken out again', () => {
    const index = new NearDuplicates();
    for (let at = 0; at < 3000; at++) index.add(String(at), `连衣裙 女 夏季 ${at % 100}`);
    for (let at = 1; at < 3000; at++) index.remove(String(at));
    expect(index.like('夏季 连衣裙 女 0').map(({ id }) => id)).toEqual(['0']);
    expect(index.like('夏季 连衣裙 女 1', '0')).toEqual([]);
  });

  it('find the same words in another order, width and case', () => {
    const index = new NearDuplicates();
    index.add('a', '夏季新款连衣裙女 XL');
    expect(index.like('ｘｌ 女连衣裙新款夏季')).toEqual([{ id: 'a', title: '夏季新款连衣裙女 XL', likeness: 1 }]);
  });

  it('take models that differ in a digit for different words', () => {
    const index = new NearDuplicates(1);
    index.add('a', '手机壳 a59');
    expect(index.like('手机壳 a57')).toEqual([]);
  });

  it('leave a title without letters alone', () => {
    const index = new NearDuplicates();
    index.add('a', '🔥 -');
    expect(index.like('🔥 -')).toEqual([]);
  });
});
