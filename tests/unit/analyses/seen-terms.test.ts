import { describe, expect, it } from 'vitest';
import type { TitleRule } from '@/utils/analyses/titles/define-rule';
import { judgeTitle } from '@/utils/analyses/titles/judge';
import { titleAttributeGap } from '@/utils/analyses/titles/rules/title-attribute-gap';
import { titleDeadWord } from '@/utils/analyses/titles/rules/title-dead-word';
import { titleMissedTerm } from '@/utils/analyses/titles/rules/title-missed-term';
import { TermIndex, termIndex } from '@/utils/analyses/titles/terms/term-index';
import { nothingSeen, type SeenTerm, type TitleInput } from '@/utils/analyses/titles/title-input';
import { tokenize } from '@/utils/analyses/words/tokenize';
import { newWordBook, writtenWords } from '@/utils/analyses/words/written-words';

const today = '2026-11-22';
const term = (text: string, demand: number | null = 100): SeenTerm => ({ text, demand });
const book = writtenWords();
const words = (title: string) => tokenize(title, book);

function judge(rule: TitleRule, input: Partial<TitleInput>) {
  const { findings } = judgeTitle({ ...nothingSeen('taobao', today), ...input }, book, [rule]);
  return findings[0];
}

const nouns = ['连衣裙', '卫衣', '牛仔裤', '双肩包', '运动鞋', '衬衫', '毛衣', '耳环'];
const looks = ['法式', '复古', '显瘦', '气质', '小众', '甜美', '简约', '百搭'];
const both = nouns.flatMap((noun) => looks.map((look): [string, string] => [look, noun]));

describe('title-missed-term', () => {
  it.each(both)('finds that %s is missing before %s', (look, noun) => {
    const finding = judge(titleMissedTerm, {
      title: `宽松${noun}`,
      terms: [term(`${look} ${noun}`, 900), term('不锈钢 水壶', 9000)],
    });
    expect(finding).toMatchObject({ status: 'warn', params: { terms: `${look} ${noun} (900)`, words: look } });
  });

  it('prints a range as a range, never its lower end alone', () => {
    const terms = [{ ...term('法式连衣裙', 1000), demandTo: 2000 }];
    expect(judge(titleMissedTerm, { title: '宽松连衣裙', terms })?.params.terms).toBe('法式连衣裙 (1,000 ~ 2,000)');
  });

  it.each(both)('is content when %s stands before %s', (look, noun) => {
    expect(judge(titleMissedTerm, { title: `宽松${look}${noun}`, terms: [term(`${noun} ${look}`)] })).toMatchObject({
      status: 'pass',
    });
  });

  it('never names another brand, gender, age, season or colour, nor what the law wants proof for', () => {
    const others = ['耐克 运动鞋', '运动鞋 女', '儿童 运动鞋', '运动鞋 夏季', '运动鞋 2024新款', '运动鞋 包邮', '红色 运动鞋'];
    const input = { title: '安踏运动鞋男冬季', attributes: { 品牌: ['安踏'] }, terms: others.map((text) => term(text)) };
    expect(judge(titleMissedTerm, input)).toMatchObject({ status: 'pass' });
    expect(judge(titleMissedTerm, { title: '护手霜女', terms: [term('美白 护手霜')] })).toMatchObject({ status: 'pass' });
  });

  it('asks after a material unless title or attributes name another', () => {
    const input = { title: '运动鞋男冬季', terms: [term('真皮 运动鞋', 900)] };
    expect(judge(titleMissedTerm, input)).toMatchObject({ status: 'warn', params: { words: '真皮' } });
    expect(judge(titleMissedTerm, { ...input, attributes: { 鞋面材质: ['PU'] } })).toMatchObject({ status: 'pass' });
  });

  it('names the own brand and what an attribute vouches for', () => {
    const input = {
      title: '运动鞋男冬季',
      attributes: { 品牌: ['安踏'], 鞋面材质: ['牛皮'] },
      terms: [term('安踏 运动鞋', 900), term('牛皮 运动鞋', 800)],
    };
    expect(judge(titleMissedTerm, input)).toMatchObject({ params: { words: '安踏 / 牛皮', count: 2 } });
  });
});

const searched = Array.from({ length: 200 }, (_, at) => term(`连衣裙 ${['女', '夏季', '雪纺', '长款'][at % 4]} ${at + 100}`));

describe('title-dead-word', () => {
  const offers = [
    '爆款',
    '热卖',
    '热销',
    '新品',
    '促销',
    '特惠',
    '好物',
    '推荐',
    '优质',
    '高品质',
    '正品',
    '经典款',
    '实惠',
    '人气',
    '必备',
  ];
  it.each(offers)('finds that nobody types %s', (word) => {
    const finding = judge(titleDeadWord, { title: `雪纺连衣裙女${word}`, terms: searched });
    expect(finding).toMatchObject({ status: 'warn', params: { words: word, count: 1, terms: 200 } });
  });

  it.each(looks)('finds that nobody types %s for a dress', (look) => {
    expect(judge(titleDeadWord, { title: `${look}连衣裙女`, terms: searched })).toMatchObject({ params: { words: look } });
  });

  it.each(looks)('leaves %s alone once a term holds it', (look) => {
    const terms = [...searched, term(`${look}风 衬衫`)];
    expect(judge(titleDeadWord, { title: `${look}连衣裙女`, terms })).toMatchObject({ status: 'pass' });
  });

  it('leaves the own brand, sizes, places, colours and unknown words alone', () => {
    const title = '爆米花连衣裙女XL码A1029杭州红色娜朵薇';
    const attributes = { 品牌: ['爆米花'] };
    expect(judge(titleDeadWord, { title, attributes, terms: searched })).toMatchObject({ status: 'pass' });
  });
});

describe('title-attribute-gap', () => {
  const given: [string, string][] = ['风格', '款式', '功能'].flatMap((label) =>
    ['法式', '复古', '甜美', '简约', '百搭', '小众'].map((value): [string, string] => [label, value]),
  );
  it.each(given)('finds that %s %s is not in the title', (label, value) => {
    expect(judge(titleAttributeGap, { title: '连衣裙女', attributes: { [label]: [value] } })).toMatchObject({
      params: { values: value },
    });
    expect(judge(titleAttributeGap, { title: `${value}连衣裙女`, attributes: { [label]: [value] } })).toMatchObject({
      status: 'pass',
    });
  });
});

describe('TermIndex', () => {
  it('is built once for an array of terms, and anew for another book', () => {
    const terms = [term('连衣裙')];
    expect(termIndex(terms, book)).toBe(termIndex(terms, book));
    expect(termIndex([...terms], book)).not.toBe(termIndex(terms, book));
    expect(termIndex(terms, newWordBook())).not.toBe(termIndex([...terms], book));
  });

  it('gives the terms for the goods, by demand, those without a figure last', () => {
    const index = new TermIndex(
      [term('连衣裙 女', null), term('连衣裙 法式', 5), term('碎花 连衣裙', 50), term('水壶', 500)],
      book,
    );
    expect(index.match(words('雪纺连衣裙')).terms.map(({ text }) => text)).toEqual(['碎花 连衣裙', '连衣裙 法式', '连衣裙 女']);
  });

  it('does not take a short noun for the end of another', () => {
    const index = new TermIndex([term('鞋 女')], book);
    expect(index.match(words('鞋架家用')).terms).toEqual([]);
    expect(index.match(words('鞋 平底')).terms).toHaveLength(1);
  });

  it('knows what is typed, in part too', () => {
    const index = new TermIndex([term('加绒 卫衣', 40), term('ＩＮＳ风 上衣')], book);
    expect([index.isTyped('加绒'), index.isTyped('加绒款'), index.isTyped('ins'), index.isTyped('民族风')]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect([index.demandFor('加绒'), index.demandFor('民族风')]).toEqual([40, 0]);
  });

  it('holds with no terms, empty terms, signs and emoji', () => {
    const index = new TermIndex([term(''), term('  '), term('😀连衣裙'), term('/')], book);
    expect(index.match(words('😀连衣裙')).terms).toHaveLength(1);
    expect(new TermIndex([], book).match(words('连衣裙')).terms).toEqual([]);
  });
});
