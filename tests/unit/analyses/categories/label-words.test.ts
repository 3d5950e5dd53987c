import { describe, expect, it } from 'vitest';
import { labelWords } from '@/utils/analyses/categories/label-words';
import { SeedIndex } from '@/utils/analyses/categories/seed-index';
import { writtenWords } from '@/utils/analyses/words/written-words';
import { label, leaf } from './leaves';

const lamp = leaf('灯具>台灯', { otherNames: ['书桌灯'], things: ['台灯', '护眼灯', '折叠灯'], hints: ['护眼', '学习'] });
const toy = leaf('玩具>台灯', { things: ['玩具灯'] });
const words = (path: string, seeds = new SeedIndex([lamp, toy])) => labelWords(label(path), seeds, writtenWords());
const weight = (found: ReturnType<typeof words>, word: string) => found.get(word)?.weight ?? 0;

describe('label-words', () => {
  it('lets the leaf’s own name say most, things less, hints least', () => {
    const found = words('灯具>台灯');
    expect(weight(found, '台灯')).toBeGreaterThan(weight(found, '护眼灯'));
    expect(weight(found, '护眼灯')).toBeGreaterThan(weight(found, '护眼'));
    expect(weight(found, '护眼')).toBeGreaterThan(0);
    expect(weight(found, '书桌灯')).toBeGreaterThan(0);
  });

  it('tells names from things and hints', () => {
    const found = words('灯具>台灯');
    expect(found.get('台灯')).toMatchObject({ isName: true, isHint: false });
    expect(found.get('护眼灯')).toMatchObject({ isName: false, isHint: false });
    expect(found.get('护眼')).toMatchObject({ isName: false, isHint: true });
  });

  it('lets the words of a namesake in another branch say less', () => {
    const found = words('灯具>台灯');
    expect(weight(found, '玩具灯')).toBeGreaterThan(0);
    expect(weight(found, '玩具灯')).toBeLessThan(weight(found, '折叠灯'));
  });

  it('knows the nouns of a name nobody has written down, and what else they are called', () => {
    const found = words('宝宝毛巾', new SeedIndex([]));
    expect(found.get('宝宝毛巾')).toMatchObject({ isName: true });
    expect(found.get('毛巾')).toMatchObject({ isName: false, isHint: false });
    expect(words('自行车', new SeedIndex([])).get('脚踏车')).toMatchObject({ isName: false, isHint: false });
  });

  it('gives every word a weight from 0 to 1, and no empty word', () => {
    for (const path of ['灯具>台灯', '围巾/丝巾', '其他', ''])
      for (const [word, { weight: said }] of words(path)) {
        expect(word).not.toBe('');
        expect(said > 0 && said <= 1).toBe(true);
      }
    expect(words('其他').has('其他')).toBe(false);
  });
});
