import { describe, expect, it } from 'vitest';
import { WordPool } from '@/utils/analyses/titles/suggest/word-pool';
import { newWordBook, writtenWords } from '@/utils/analyses/words/written-words';

function poolOf(titles: readonly string[], terms: readonly (readonly [string, number | null])[] = []): WordPool {
  const pool = new WordPool(writtenWords());
  for (const title of titles) pool.addTitle(title);
  for (const [term, demand] of terms) pool.addTerm(term, demand);
  return pool;
}

const textsFor = (pool: WordPool, title: string, most = 10) => pool.suggest(title, most).map(({ text }) => text);

const cups = [
  '保温杯女士不锈钢便携大容量水杯',
  '保温杯儿童带吸管不锈钢水杯',
  '车载保温杯便携大容量男士泡茶杯',
  '焖烧杯便携保温饭盒不锈钢',
];

describe('WordPool', () => {
  it('suggests what like titles say and the title does not', () => {
    expect(textsFor(poolOf([...cups, '沙发垫四季通用防滑坐垫']), '保温杯不锈钢', 4)).toEqual(
      expect.arrayContaining(['便携', '大容量', '水杯']),
    );
  });

  it('tells where a word was seen, the most alike first', () => {
    const [word] = poolOf(['保温杯便携', '学生保温杯大号便携水壶'], [['便携保温杯', 900]])
      .suggest('不锈钢保温杯', 10)
      .filter(({ text }) => text === '便携');
    expect(word).toMatchObject({ from: 'both', role: 'function' });
    expect(word?.seenIn).toEqual(['保温杯便携', '学生保温杯大号便携水壶', '便携保温杯']);
  });

  it('gives the words of terms that name the thing, those in demand first', () => {
    const pool = poolOf(
      [],
      [
        ['保温杯吸管', 10],
        ['保温杯车载', 50_000],
        ['窗帘遮光', 90_000],
      ],
    );
    const words = pool.suggest('保温杯大容量', 10);
    expect(words.map(({ text, from }) => [text, from])).toEqual([
      ['车载', 'terms'],
      ['吸管', 'terms'],
    ]);
  });

  it('stays silent where nothing alike is known', () => {
    expect(poolOf(cups).suggest('沙发垫四季通用', 10)).toEqual([]);
    expect(poolOf([]).suggest('保温杯', 10)).toEqual([]);
    expect(poolOf(cups).suggest('', 10)).toEqual([]);
  });

  it('repeats no word of the title, in whatever form or script', () => {
    const pool = poolOf(['保温杯女款加厚款大容量', '保温杯女士加厚大容量水杯']);
    expect(textsFor(pool, '保溫杯女加厚')).toEqual(['大容量', '水杯']);
    expect(textsFor(poolOf(['手机壳透明', '手机壳硅胶']), '苹果手机壳')).not.toContain('手机');
  });

  it('suggests no brand, measure, model, year or word about the offer', () => {
    const pool = poolOf(['小米保温杯500ml大容量正品包邮', '小米保温杯2026新款hl-1110三件套', '小米保温杯1.5升热卖爆款包邮xkq']);
    expect(textsFor(pool, '保温杯')).toEqual(['大容量']);
  });

  it("suggests no brand of the operator's book", () => {
    const book = newWordBook();
    book.addBrand('便携');
    const pool = new WordPool(book);
    for (const cup of cups) pool.addTitle(cup);
    expect(textsFor(pool, '保温杯')).not.toContain('便携');
  });

  it('takes an unknown word that opens its titles for a brand', () => {
    const pool = poolOf(['魃魈保温杯大容量', '魃魈保温杯便携', '魃魈保温杯车载']);
    expect(textsFor(pool, '保温杯').filter((text) => /[魃魈]/.test(text))).toEqual([]);
  });

  it('keeps to the sex, age and season the title states', () => {
    const pool = poolOf(['拖鞋男士夏季防滑', '拖鞋儿童冬季防滑', '拖鞋女士秋冬防滑', '拖鞋女夏天防滑']);
    const words = textsFor(pool, '拖鞋女夏');
    expect(words).toEqual(['防滑']);
    expect(textsFor(pool, '拖鞋')).toEqual(expect.arrayContaining(['男士', '儿童', '冬季']));
  });

  it('joins words that only stand together and leaves others apart', () => {
    const pool = poolOf([
      '保温杯钛墨灰色大容量',
      '保温杯钛墨灰色便携',
      '保温杯钛墨灰色车载',
      '保温杯大容量便携',
      '保温杯便携车载',
    ]);
    const words = textsFor(pool, '保温杯', 20);
    expect(words).toEqual(expect.arrayContaining(['大容量', '便携', '车载']));
    expect(words).not.toContain('便携车载');
  });

  it('finds titles that came after the first question', () => {
    const pool = poolOf(cups);
    pool.suggest('养生壶', 5);
    for (const glass of ['养生壶玻璃煮茶', '养生壶玻璃全自动']) pool.addTitle(glass);
    expect(textsFor(pool, '养生壶')).toContain('玻璃');
  });

  it('lets a title known twice vote once', () => {
    const once = poolOf(['保温杯吸管', '保温杯便携', '保温杯车载']);
    const twice = poolOf(['保温杯吸管', '保温杯便携', ' 保温杯吸管', '保温杯车载', '保溫杯吸管']);
    expect(twice.suggest('保温杯大容量', 5)).toEqual(once.suggest('保温杯大容量', 5));
  });

  it('lets a weightier title say more', () => {
    const pool = poolOf(['保温杯吸管', '保温杯车载']);
    pool.addTitle('保温杯便携', 5);
    expect(textsFor(pool, '保温杯大容量', 1)).toEqual(['便携']);
  });

  it('scores between 0 and 1, falling, no more than asked for', () => {
    const scores = poolOf(cups)
      .suggest('不锈钢保温杯', 3)
      .map(({ score }) => score);
    expect(scores).toHaveLength(3);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const score of scores) expect(score > 0 && score < 1).toBe(true);
  });
});
