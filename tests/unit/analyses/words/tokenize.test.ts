import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PhraseLearner } from '@/utils/analyses/words/phrase-learner';
import { tokenize } from '@/utils/analyses/words/tokenize';
import { newWordBook, writtenWords } from '@/utils/analyses/words/written-words';

const cut = (title: string) => tokenize(title, writtenWords()).map(({ text }) => text);
const roles = (title: string) => Object.fromEntries(tokenize(title, writtenWords()).map(({ text, role }) => [text, role]));

describe('tokenize', () => {
  it('keeps goods words whole and modifiers apart', () => {
    expect(cut('加厚羽绒服女中长款')).toEqual(['加厚', '羽绒服', '女', '中长款']);
    expect(cut('防摔手机壳')).toEqual(['防摔', '手机壳']);
    expect(cut('纯棉短袖T恤男')).toEqual(['纯棉', '短袖', 'T恤', '男']);
  });

  it('says what each word is for', () => {
    expect(roles('海尔夏季纯棉碎花连衣裙女')).toEqual({
      海尔: 'brand',
      夏季: 'season',
      纯棉: 'material',
      碎花: 'pattern',
      连衣裙: 'noun',
      女: 'person',
    });
  });

  it('leaves unknown words unknown', () => {
    expect(tokenize('鼟謦连衣裙', writtenWords()).find(({ text }) => text.includes('鼟'))?.role).toBeNull();
  });

  it('takes the path of fewest and best known words, not the longest first', () => {
    // The longest word at the front would be 子宫… or 长春市: only the whole line tells.
    expect(cut('儿童裤子女童')).toEqual(['儿童', '裤子', '女童']);
    expect(cut('和服装饰')).not.toContain('服装');
  });

  it.each([
    ['15.6英寸笔记本', '15.6英寸', 'spec'],
    ['500ml保温杯', '500ml', 'spec'],
    ['矿泉水500ml*12瓶', '500ml*12瓶', 'spec'],
    ['10-12岁童装', '10-12岁', 'spec'],
    ['纯棉四件套', '四件套', 'noun'],
    ['洗脸巾一包', '一包', 'spec'],
    ['2024新款', '2024', 'season'],
    ['10支装中性笔', '10支装', 'spec'],
  ])('%s holds %s', (title, text, role) => {
    expect(roles(title)[text]).toBe(role);
  });

  it('keeps a model in one piece, and a Latin brand known', () => {
    expect(cut('HL-1110打印机')).toEqual(['HL-1110', '打印机']);
    expect(cut('Nike运动鞋')).toEqual(['Nike', '运动鞋']);
    expect(roles('Nike运动鞋').Nike).toBe('brand');
  });

  it('reads full-width and traditional characters as the same words', () => {
    const words = tokenize('ＮＩＫＥ運動鞋　連衣裙', writtenWords());
    expect(words.map(({ text, folded }) => [text, folded])).toEqual([
      ['ＮＩＫＥ', 'nike'],
      ['運動鞋', '运动鞋'],
      ['連衣裙', '连衣裙'],
    ]);
  });

  it('gives offsets in UTF-16 around emoji and rare characters', () => {
    const title = '🔥保温杯𠮷女';
    expect(tokenize(title, writtenWords()).map(({ text, start, end }) => [text, start, end])).toEqual([
      ['🔥', 0, 2],
      ['保温杯', 2, 5],
      ['𠮷', 5, 7],
      ['女', 7, 8],
    ]);
  });

  it('leaves what is one character to the eye in one piece', () => {
    expect(cut('👨‍👩‍👧亲子装🇨🇳❤️女')).toEqual(['👨‍👩‍👧', '亲子装', '🇨🇳', '❤️', '女']);
  });

  it('takes a range of sizes for a specification', () => {
    expect(tokenize('纯棉短袖M-4XL', writtenWords()).at(-1)).toMatchObject({ text: 'M-4XL', role: 'spec' });
  });

  it('parts brackets and signs from words', () => {
    expect(cut('【正品】保温杯（大号）')).toEqual(['【', '正品', '】', '保温杯', '（', '大号', '）']);
  });

  it('knows the brands it was told', () => {
    const book = newWordBook();
    book.addBrand('鼟謦');
    expect(tokenize('鼟謦连衣裙', book)[0]).toMatchObject({ text: '鼟謦', role: 'brand' });
  });

  it('covers every character but blanks, once and in order, whatever the title', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '连衣裙',
        '纯棉',
        '15.6',
        '英寸',
        'iPhone',
        'T恤',
        '三件套',
        ' ',
        '　',
        '【',
        '🔥',
        '𠮷',
        '\u200d',
        '\ud83d',
        '2024',
        'a-b',
        '×',
        '一',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const title = pieces.join('');
        const words = tokenize(title, writtenWords());
        let at = 0;
        for (const { start, end, text } of words) {
          expect(title.slice(at, start).trim()).toBe('');
          expect(text).toBe(title.slice(start, end));
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(title.slice(at).trim()).toBe('');
      }),
      { numRuns: 400 },
    );
  });
});

describe('PhraseLearner', () => {
  const learnFrom = (titles: readonly string[]) => {
    const book = newWordBook();
    const learner = new PhraseLearner(book);
    for (const title of titles) learner.count(title);
    return { book, phrases: learner.phrases() };
  };
  const others = [
    '纯棉短袖T恤男',
    '加厚羽绒服女',
    '防摔手机壳',
    '不锈钢保温杯',
    '儿童书包',
    '真皮女鞋',
    '四件套纯棉',
    '雪纺连衣裙',
  ];

  it('learns a word which stands together in several titles and in no lexicon', () => {
    const { book, phrases } = learnFrom([...others, ...others.map((title) => `${title}鼟謦旗`), '鼟謦旗钓竿']);
    expect(phrases).toContain('鼟謦旗');
    for (const phrase of phrases) book.addLearned(phrase);
    expect(tokenize('新款鼟謦旗男', book).map(({ text }) => text)).toContain('鼟謦旗');
  });

  it('learns nothing from what stood together once or twice, or from words it knows', () => {
    expect(learnFrom([...others, '鼟謦旗钓竿', '鼟謦旗鱼竿']).phrases).toEqual([]);
    expect(learnFrom(Array.from({ length: 20 }, (_, at) => `防摔手机壳${at}`)).phrases).toEqual([]);
  });
});
