import { describe, expect, it } from 'vitest';
import type { LabelWord } from '@/utils/analyses/categories/label-words';
import { NameIndex } from '@/utils/analyses/categories/name-evidence';
import { cluesOf } from '@/utils/analyses/categories/title-clues';
import { writtenWords } from '@/utils/analyses/words/written-words';

const name: LabelWord = { weight: 1, isName: true, isHint: false };
const thing: LabelWord = { weight: 0.9, isName: false, isHint: false };
const hint: LabelWord = { weight: 0.35, isName: false, isHint: true };

const indexOf = (...leaves: Record<string, LabelWord>[]) => {
  const index = new NameIndex();
  for (const words of leaves) index.add(new Map(Object.entries(words)));
  // Words are weighed against how many leaves there are.
  for (let at = 0; at < 50; at++) index.add(new Map([[`别的${at}`, name]]));
  return index;
};
const evidence = (index: NameIndex, title: string, attributes: string[] = []) =>
  index.evidence(cluesOf(title, writtenWords()), attributes);

describe('name-evidence', () => {
  it('hears a leaf’s name where it is a word of the title', () => {
    const found = evidence(indexOf({ 保温杯: name }, { 台灯: name }), '大容量保温杯');
    expect([...found.keys()]).toEqual([0]);
    expect(found.get(0)).toMatchObject({ words: ['保温杯'] });
    expect(found.get(0)?.score).toBeGreaterThan(0);
  });

  it('lets 手机 in 手机壳 say next to nothing for a phone', () => {
    const index = indexOf({ 手机: name }, { 手机壳: name });
    const found = evidence(index, '透明手机壳');
    const alone = evidence(index, '透明 手机').get(0);
    expect(found.get(0)?.score ?? 0).toBeLessThan(0.4 * (found.get(1)?.score ?? 0));
    expect(found.get(0)?.score ?? 0).toBeLessThan(0.4 * (alone?.score ?? 0));
    expect(found.get(0)?.named ?? 0).toBe(0);
  });

  it('does not make much of hints, however many there are', () => {
    const hints = { 男士: hint, 真皮: hint, 商务: hint, 大容量: hint, 休闲: hint, 软皮: hint };
    const found = evidence(indexOf({ ...hints, 手提包: name }), '真皮男士商务休闲大容量软皮');
    const one = evidence(indexOf({ ...hints, 手提包: name }), '真皮');
    expect(one.get(0)?.score).toBeGreaterThan(0);
    expect(found.get(0)?.score).toBeGreaterThan(one.get(0)?.score ?? 1);
    expect(found.get(0)?.score).toBeLessThan(evidence(indexOf({ 手提包: name }), '手提包').get(0)?.score ?? 0);
  });

  it('counts a place of the title once for a leaf, by the word that says most', () => {
    const title = '陶瓷保温杯';
    const once = evidence(indexOf({ 保温杯: name }), title).get(0);
    const twice = evidence(indexOf({ 保温杯: name, 保温: thing, 杯: thing, 温杯: thing }), title).get(0);
    expect(twice?.score).toBeCloseTo(once?.score ?? 0, 9);
  });

  it('counts two things at two places more than one', () => {
    const index = indexOf({ 毛巾: name, 浴巾: thing });
    expect(evidence(index, '毛巾浴巾').get(0)?.score).toBeGreaterThan(evidence(index, '毛巾').get(0)?.score ?? 0);
  });

  it('lets a word in an attribute say less than in the title, and nothing more where the title says it', () => {
    const index = indexOf({ 保温杯: name });
    const [said, stated] = [evidence(index, '保温杯').get(0), evidence(index, '大容量', ['保温杯']).get(0)];
    expect(stated?.score).toBeGreaterThan(0);
    expect(stated?.score).toBeLessThan(said?.score ?? 0);
    expect(evidence(index, '保温杯', ['保温杯']).get(0)?.score).toBeCloseTo(said?.score ?? 0, 9);
  });

  it('does not let many attributes outweigh a title', () => {
    const index = indexOf({ 保温杯: name, 水杯: thing, 杯子: thing, 茶杯: thing }, { 保温杯袋: name });
    const found = evidence(index, '保温杯袋', ['保温杯', '水杯', '杯子', '茶杯']);
    expect(found.get(1)?.score).toBeGreaterThan(0);
    expect((found.get(0)?.score ?? 0) - (evidence(index, '保温杯袋').get(0)?.score ?? 0)).toBeLessThanOrEqual(1);
  });

  it('lets a word many leaves claim say less for each of them', () => {
    const many = indexOf(...Array.from({ length: 12 }, () => ({ 外套: thing })));
    expect(evidence(many, '外套').get(0)?.score).toBeLessThan(evidence(indexOf({ 外套: thing }), '外套').get(0)?.score ?? 0);
  });

  it('says how much of the leaf’s own name the title spells out', () => {
    const index = indexOf({ 杯: name }, { 保温杯套: name }, { 水杯: thing });
    const found = evidence(index, '水杯 保温杯套');
    expect(found.get(1)?.named).toBe(1);
    expect(found.get(2)?.named).toBe(0);
    expect(evidence(indexOf({ 水杯: name }), '水杯').get(0)?.named).toBeGreaterThan(0);
    expect(evidence(indexOf({ 水杯: name }), '水杯').get(0)?.named).toBeLessThan(1);
  });

  it('names the words that say it, the most telling first', () => {
    expect(evidence(indexOf({ 保温杯: name, 便携: hint }), '便携保温杯').get(0)?.words).toEqual(['保温杯', '便携']);
  });

  it('finds nothing in a title of blanks or emoji, and in none', () => {
    for (const title of ['', '   ', '　', '🎁🎁', '👨‍👩‍👧']) expect(evidence(indexOf({ 杯: name }), title).size).toBe(0);
  });
});
