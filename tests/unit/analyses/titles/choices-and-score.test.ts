import { describe, expect, it } from 'vitest';
import { changeReasons } from '@/utils/analyses/titles/change-reasons';
import { choicesFor, rulesIn } from '@/utils/analyses/titles/choose-rules';
import { diffTitles } from '@/utils/analyses/titles/diff-titles';
import { titleRules } from '@/utils/analyses/titles/rules/registry';
import { scoreOf } from '@/utils/analyses/titles/score';
import { tokenize } from '@/utils/analyses/words/tokenize';
import { writtenWords } from '@/utils/analyses/words/written-words';
import type { Finding } from '@/utils/records/finding';

const finding = (rule: string, status: Finding['status']): Finding => ({
  rule,
  status,
  message: 'm',
  params: {},
  spans: [],
  suggestedTitle: null,
});
const choice = (isOff: boolean, weight: number | null = null) => ({ isOff, weight, note: '因为' });

describe('scoreOf', () => {
  it('is 100 less what every open finding costs, and shows the working', () => {
    const found = [finding('title-absolute-word', 'fail'), finding('title-spacing', 'warn'), finding('title-length', 'pass')];
    expect(scoreOf(found)).toEqual({
      score: 68,
      costs: [
        { rule: 'title-absolute-word', points: 30 },
        { rule: 'title-spacing', points: 2 },
      ],
    });
  });

  it('takes the shop’s own weight for a warning, never for what is forbidden', () => {
    const choices = { 'title-spacing': choice(false, 50), 'title-absolute-word': choice(false, 0) };
    expect(scoreOf([finding('title-spacing', 'warn')], choices).score).toBe(50);
    expect(scoreOf([finding('title-absolute-word', 'fail')], choices).score).toBe(70);
  });

  it('never falls below 0', () => {
    expect(scoreOf(Array.from({ length: 9 }, (_, at) => finding(`r${at}`, 'fail'))).score).toBe(0);
  });
});

describe('choicesFor', () => {
  const packs = [
    { site: 'taobao', shopId: 's1', category: null, rules: { 'title-spacing': choice(true), 'title-stuffing': choice(true) } },
    { site: 'taobao', shopId: 's1', category: '毛衣', rules: { 'title-spacing': choice(false) } },
    { site: 'taobao', shopId: 's2', category: null, rules: { 'title-length': choice(true) } },
  ];
  const of = (categoryPath: string[] | null) => choicesFor(packs, { site: 'taobao', shopId: 's1', categoryPath });

  it('lets the category speak over the shop, and other shops not at all', () => {
    expect(of(['女装', '毛衣'])).toMatchObject({ 'title-spacing': { isOff: false }, 'title-stuffing': { isOff: true } });
    expect(of(null)['title-spacing']?.isOff).toBe(true);
    expect(of(null)['title-length']).toBeUndefined();
  });

  it('takes switched-off rules out', () => {
    const ids = rulesIn(titleRules, of(['女装', '毛衣'])).map(({ id }) => id);
    expect(ids).toContain('title-spacing');
    expect(ids).not.toContain('title-stuffing');
  });
});

describe('diffTitles', () => {
  const cut = (title: string) => ({ title, words: tokenize(title, writtenWords()) });
  const diff = (before: string, after: string) => diffTitles(cut(before), cut(after)).map(({ kind, text }) => [kind, text]);

  it('tells what came and what went, word by word', () => {
    expect(diff('圆领毛衣女', '宽松毛衣女')).toEqual([
      ['removed', '圆领'],
      ['added', '宽松'],
      ['same', '毛衣女'],
    ]);
  });

  it('gives back both titles', () => {
    for (const [before, after] of [
      ['', '毛衣'],
      ['毛衣', ''],
      ['【新】毛衣 女', '毛衣女【新】'],
      ['🔥毛衣', '毛衣🔥'],
    ]) {
      const pieces = diffTitles(cut(before ?? ''), cut(after ?? ''));
      const textOf = (kind: string) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect(textOf('removed')).toBe(after);
    }
  });
});

describe('changeReasons', () => {
  it('says what a new word wins and what a lost one costs', () => {
    const changed = { added: ['宽松'], removed: ['圆领', '新款'], covered: ['毛衣 女', '宽松 毛衣'], lost: ['圆领 毛衣'] };
    const never = () => false;
    expect(changeReasons(changed, '圆领毛衣女新款', never, never)).toEqual([
      { word: '宽松', kind: 'wins-terms', terms: ['宽松 毛衣'] },
      { word: '圆领', kind: 'costs-terms', terms: ['圆领 毛衣'] },
      { word: '新款', kind: 'no-term', terms: [] },
    ]);
  });

  it('says when a rule had marked what went', () => {
    const changed = { added: [], removed: ['最', '圆领'], covered: [], lost: ['圆领 毛衣'] };
    const kinds = changeReasons(
      changed,
      '最软圆领毛衣',
      () => false,
      (word) => word === '最',
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['rule', 'costs-terms']);
  });

  it('says when the operator asked for it', () => {
    const changed = { added: ['宽松'], removed: ['圆领'], covered: [], lost: ['圆领 毛衣'] };
    const kinds = changeReasons(
      changed,
      '圆领毛衣女',
      () => true,
      () => true,
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['asked', 'asked']);
  });
});
