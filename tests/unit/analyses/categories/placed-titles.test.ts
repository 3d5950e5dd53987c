import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LeafIndex } from '@/utils/analyses/categories/leaf-index';
import { PlacedTitles } from '@/utils/analyses/categories/placed-titles';
import { SeedIndex } from '@/utils/analyses/categories/seed-index';
import { writtenWords } from '@/utils/analyses/words/written-words';
import { label } from './leaves';

const text = fc.string({ unit: fc.constantFrom(...'保温杯汤碗a1 '), minLength: 1, maxLength: 10 });
const placed = fc.record({ label: fc.nat({ max: 3 }), title: text });

const [flask, bowl, curtain] = [0, 1, 2];
const leaves = new LeafIndex([label('保温杯'), label('汤碗'), label('窗帘'), label('床单')], new SeedIndex([]), writtenWords());
const fresh = () => new PlacedTitles(leaves);

/** What leaves score, as pairs that can be compared whatever order they were found in. */
const scores = (titles: PlacedTitles, asked: string, without: number | null = null) =>
  [...titles.look(asked, without).behind].sort(([a], [b]) => a - b);

const expectSame = (found: [number, number][], expected: [number, number][]) => {
  expect(found.map(([at]) => at)).toEqual(expected.map(([at]) => at));
  for (const [at, [, value]] of found.entries()) expect(value).toBeCloseTo(expected[at]?.[1] ?? Number.NaN, 9);
};

describe('placed-titles', () => {
  it('holds a title for likelier in the leaf whose titles are like it', () => {
    const titles = fresh();
    for (const title of ['陶瓷面碗', '日式面碗大号']) titles.learn(bowl, title);
    for (const title of ['不锈钢水壶', '儿童水壶']) titles.learn(flask, title);
    const { behind, likes } = titles.look('大号陶瓷面碗', null);
    expect(behind.get(bowl)).toBe(0);
    expect(behind.get(flask) ?? -1).toBeLessThan(0);
    expect(likes.map(({ title, label: at }) => [title, at]).toSorted()).toEqual([
      ['日式面碗大号', bowl],
      ['陶瓷面碗', bowl],
    ]);
    for (const { likeness } of likes) expect(likeness > 0 && likeness <= 1).toBe(true);
  });

  it('knows leaves by their words before any title is learned', () => {
    expect([...fresh().look('保温杯', null).behind]).toEqual([[flask, 0]]);
    expect(fresh().look('台灯', null)).toMatchObject({ behind: new Map(), likes: [] });
  });

  it('leaves scores as if a title had never been learned once it is forgotten', () => {
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 12 }), placed, text, fc.nat(), (kept, gone, asked, where) => {
        const [never, once] = [fresh(), fresh()];
        for (const one of kept) never.learn(one.label, one.title);
        const put = where % (kept.length + 1);
        let place = 0;
        for (const [index, one] of [...kept.slice(0, put), gone, ...kept.slice(put)].entries()) {
          const own = once.learn(one.label, one.title);
          if (index === put) place = own;
        }
        once.forget(place);
        expectSame(scores(once, asked), scores(never, asked));
        for (const at of [0, 1, 2, 3]) expect(once.countOf(at)).toBe(never.countOf(at));
      }),
    );
  });

  it('looks past a title as if it were forgotten', () => {
    fc.assert(
      fc.property(fc.array(placed, { minLength: 1, maxLength: 12 }), text, fc.nat(), (all, asked, which) => {
        const [past, gone] = [fresh(), fresh()];
        for (const one of all) for (const titles of [past, gone]) titles.learn(one.label, one.title);
        const place = which % all.length;
        gone.forget(place);
        const [found, expected] = [past.look(asked, place), gone.look(asked, null)];
        expect(found.likes).toEqual(expected.likes);
        expectSame(scores(past, asked, place), scores(gone, asked));
      }),
    );
  });

  it('does not name a title that was forgotten or is looked past among the like ones', () => {
    const titles = fresh();
    const [first, second] = [titles.learn(flask, '陶瓷水壶'), titles.learn(bowl, '陶瓷水壶')];
    expect(titles.look('陶瓷水壶', first).likes.map(({ label: at }) => at)).toEqual([bowl]);
    titles.forget(second);
    expect(titles.look('陶瓷水壶', first).likes).toEqual([]);
    expect(titles.at(second)).toBeNull();
    expect(titles.at(first)).toMatchObject({ title: '陶瓷水壶', label: flask });
  });

  it('forgets a title once, whatever it is asked to forget', () => {
    const titles = fresh();
    const place = titles.learn(curtain, '遮光布帘');
    expect([...titles.look('遮光布帘', null).behind.keys()]).toEqual([curtain]);
    for (const one of [place, place, 99, -1]) titles.forget(one);
    expect(titles.countOf(curtain)).toBe(0);
    expect(titles.look('遮光布帘', null)).toMatchObject({ behind: new Map(), likes: [] });
  });
});
