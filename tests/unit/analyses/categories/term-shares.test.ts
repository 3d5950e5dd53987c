import { describe, expect, it } from 'vitest';
import { shareElsewhere, type TermShare } from '@/utils/analyses/categories/term-shares';
import { tokenize } from '@/utils/analyses/words/tokenize';
import { writtenWords } from '@/utils/analyses/words/written-words';

type Category = TermShare['categories'][number];
const category = (id: string | null, name: string, lo: number, hi = lo): Category => ({
  id,
  name,
  path: null,
  share: { lo, hi },
});
const term = (text: string, ...categories: Category[]): TermShare => ({ term: text, statDate: '2026-11-21', categories });

const own = { id: '1', name: '毛衣', path: null };
type Ground = Parameters<typeof shareElsewhere>[1];
const elsewhere = (
  title: string,
  shares: TermShare[],
  stands: Ground['own'] | { id: string | null; name: string } = own,
  isLeaf: Ground['isLeaf'] = () => true,
) => shareElsewhere(tokenize(title, writtenWords()), { own: { path: null, ...stands }, isLeaf }, shares);

const toSweaters = term('针织衫', category('2', '针织衫', 0.85), category('1', '毛衣', 0.05), category('3', '卫衣', 0.1));

describe('term-shares', () => {
  it('tells the term and where its clicks go', () => {
    expect(elsewhere('圆领针织衫女', [toSweaters])).toEqual({
      term: '针织衫',
      statDate: '2026-11-21',
      to: { id: '2', name: '针织衫', path: null },
      share: { lo: 0.85, hi: 0.85 },
    });
  });

  it('says nothing where less than 60 % of the clicks go to one category', () => {
    const split = (share: number) => [
      term('针织衫', category('3', '卫衣', 0.96 - share), category('2', '针织衫', share), category('1', '毛衣', 0.04)),
    ];
    expect(elsewhere('圆领针织衫女', split(0.59))).toBeNull();
    expect(elsewhere('圆领针织衫女', split(0.6))).toMatchObject({ to: { id: '2' } });
  });

  it('says nothing where most clicks go to the own category, or it has a part in them', () => {
    expect(elsewhere('圆领针织衫女', [term('针织衫', category('1', '毛衣', 0.9), category('2', '针织衫', 0.1))])).toBeNull();
    expect(elsewhere('圆领针织衫女', [term('针织衫', category('2', '针织衫', 0.7), category('1', '毛衣', 0.3))])).toBeNull();
  });

  it('says nothing where the list is cut off and what is left out may all be the own category’s', () => {
    expect(elsewhere('圆领针织衫女', [term('针织衫', category('2', '针织衫', 0.7))])).toBeNull();
    expect(elsewhere('圆领针织衫女', [term('针织衫', category('2', '针织衫', 0.7), category('3', '卫衣', 0.28))])).toMatchObject({
      to: { id: '2' },
    });
  });

  it('takes the lower end of a range for the other category, the upper for the own', () => {
    const ranged = (lo: number, hi: number, ownHi: number) => [
      term('针织衫', category('2', '针织衫', lo, hi), category('1', '毛衣', 0, ownHi), category('3', '卫衣', 0.1, 0.2)),
    ];
    expect(elsewhere('圆领针织衫女', ranged(0.5, 0.9, 0.05))).toBeNull();
    expect(elsewhere('圆领针织衫女', ranged(0.7, 0.9, 0.3))).toBeNull();
    expect(elsewhere('圆领针织衫女', ranged(0.7, 0.9, 0.05))).toMatchObject({
      share: { lo: 0.7, hi: 0.9 },
    });
  });

  it('counts what a page left out by the lower ends of what it shows', () => {
    const cut = term('针织衫', category('2', '针织衫', 0.7, 1), category('3', '卫衣', 0.05, 0.25));
    expect(elsewhere('圆领针织衫女', [cut])).toBeNull();
  });

  it('only hears terms that stand in the title and hold a noun of it', () => {
    const thick = term('加厚', category('9', '羽绒服', 0.95), category('1', '毛衣', 0.05));
    expect(elsewhere('加厚针织衫女', [thick])).toBeNull();
    expect(elsewhere('加厚针织衫女', [term('羽绒服', category('9', '羽绒服', 1))])).toBeNull();
    expect(elsewhere('加厚针织衫女', [thick, toSweaters])).toMatchObject({ term: '针织衫' });
  });

  it('reads a term as it reads a title: width, case, blanks and script do not matter', () => {
    const written = term('針織衫 女', category('2', '针织衫', 0.95), category('1', '毛衣', 0.05));
    expect(elsewhere('圆领针织衫女', [written])).toMatchObject({ term: '針織衫 女' });
    expect(elsewhere('圆领 针织衫 女', [written])).toMatchObject({ term: '針織衫 女' });
    const shirt = term('ＰＯＬＯ衫', category('2', '针织衫', 0.95), category('1', '毛衣', 0.05));
    expect(elsewhere('纯棉polo衫男', [shirt])).toMatchObject({ to: { id: '2' } });
  });

  it('tells categories apart by their ids, and by name where one has none', () => {
    const namesake = term('针织衫', category('2', '毛衣', 0.95), category('3', '卫衣', 0.05));
    expect(elsewhere('圆领针织衫女', [namesake])).toMatchObject({ to: { id: '2', name: '毛衣' } });
    const nameless = term('针织衫', category(null, '毛衣', 0.95), category(null, '卫衣', 0.05));
    expect(elsewhere('圆领针织衫女', [nameless])).toBeNull();
    expect(elsewhere('圆领针织衫女', [namesake], { id: null, name: '毛衣' })).toBeNull();
    expect(elsewhere('圆领针织衫女', [nameless], { id: '1', name: '羊毛衫' })).toMatchObject({ to: { id: null, name: '毛衣' } });
  });

  it('says nothing by a term that names what the goods fit', () => {
    const phones = term('苹果手机', category('7', '手机', 0.96), category('8', '二手手机', 0.04));
    const cables = { id: '9', name: '数据线' };
    expect(elsewhere('适用苹果手机充电线快充', [phones], cables)).toBeNull();
    expect(elsewhere('苹果手机钢化膜全屏', [phones], { id: '10', name: '手机贴膜' })).toBeNull();
  });

  it('only hears the longest term', () => {
    const long = term('圆领针织衫', category('1', '毛衣', 0.9), category('2', '针织衫', 0.1));
    expect(elsewhere('圆领针织衫女', [toSweaters, long])).toBeNull();
  });

  it('never names a category above the leaves, which is no other place', () => {
    const wide = term('针织衫', category(null, '女装/女士精品', 0.93), category(null, '男装', 0.07));
    const stands = { id: '1', name: '毛针织衫', path: ['女装/女士精品', '毛针织衫'] };
    expect(elsewhere('圆领针织衫女', [wide], stands)).toBeNull();
    expect(elsewhere('圆领针织衫女', [toSweaters], own, () => false)).toBeNull();
  });

  it('says nothing where nothing was seen', () => {
    expect(elsewhere('圆领针织衫女', [])).toBeNull();
    expect(elsewhere('圆领针织衫女', [term('针织衫')])).toBeNull();
    expect(elsewhere('', [toSweaters])).toBeNull();
  });
});
