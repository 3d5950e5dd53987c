import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { answerCategory } from '@/tests/tools/categories/category';

const answer = z.object({
  suggestions: z.array(
    z.object({
      label: z.string(),
      path: z.optional(z.array(z.string())),
      confidence: z.number(),
      reasons: z.array(
        z.object({ kind: z.string(), words: z.optional(z.array(z.string())), titles: z.optional(z.array(z.string())) }),
      ),
    }),
  ),
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'category-tool-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, lines: readonly (string | object)[]) => {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return path;
};
const candidates = (...lines: string[]) => ['--candidates', file('candidates.txt', lines)];
const train = (...lines: (string | object)[]) => ['--train', file('train.jsonl', lines)];
const ask = (options: string[], line: unknown) => answer.parse(answerCategory(options)(line)).suggestions;
const labels = (options: string[], title: string) => ask(options, { title }).map(({ label }) => label);

/** Titles that name no leaf: where they belong can only be learned. */
const [one, two, asked] = ['北欧小鹿轻奢玄关', '北欧小熊轻奢酒柜', '轻奢北欧小鹿'];

describe('tool category', () => {
  it('answers with a candidate as it was named, by its words', () => {
    const [best] = ask(candidates('连衣裙', '保温杯', '台灯'), { title: '大容量保温杯家用' });
    expect(best).toMatchObject({ label: '保温杯', reasons: [{ kind: 'words', words: expect.arrayContaining(['保温杯']) }] });
    expect(best?.path).toBeUndefined();
  });

  it('reads candidates as paths, whatever parts them, and blank lines not at all', () => {
    for (const parting of ['>', ' > ', ' >> ', '›', ' » ', '＞']) {
      const line = ['餐饮具', '杯子', '保温杯'].join(parting);
      const [best] = ask(candidates('女装>连衣裙', '', line, '  '), { title: '大容量保温杯家用' });
      expect(best).toMatchObject({ label: line, path: ['餐饮具', '杯子', '保温杯'] });
    }
  });

  it('tells namesakes apart by their paths', () => {
    const gloves = candidates('厨房用具>手套', '服饰配件>手套');
    expect(labels(gloves, '洗碗橡胶手套厨房家务')[0]).toBe('厨房用具>手套');
    expect(labels(gloves, '女士针织保暖手套触屏骑车')[0]).toBe('服饰配件>手套');
  });

  it('learns from training lines, by the label, by the path or by a name only one candidate has', () => {
    const tree = candidates('灯具>台灯', '摆件>工艺摆件', '床上用品>床单');
    for (const given of [{ label: '灯具>台灯' }, { label: '7', path: ['灯具', '台灯'] }, { label: '台灯' }]) {
      const [best] = ask([...tree, ...train({ title: one, ...given }, { title: two, ...given })], { title: asked });
      expect(best).toMatchObject({ label: '灯具>台灯' });
      expect(best?.reasons.find(({ kind }) => kind === 'like-titles')?.titles?.toSorted()).toEqual([two, one].toSorted());
    }
  });

  it('learns nothing from a line of a name two candidates have, or none', () => {
    const tree = candidates('厨房用具>手套', '服饰配件>手套', '灯具>台灯');
    for (const label of ['手套', '帘子']) {
      const found = ask([...tree, ...train({ title: one, label })], { title: asked });
      expect(found.flatMap(({ reasons }) => reasons).filter(({ kind }) => kind === 'like-titles')).toEqual([]);
    }
  });

  it('takes the training lines’ labels for candidates where none are given', () => {
    const known = train({ title: one, label: 'a-1', path: ['灯具', '台灯'] }, { title: '纯棉床单', label: 'b-2' });
    expect(ask(known, { title: asked })[0]).toMatchObject({ label: 'a-1', path: ['灯具', '台灯'] });
    expect(labels(known, '加厚床单双人')[0]).toBe('b-2');
  });

  it('knows the written tree where no file is given', () => {
    const [best] = ask([], { title: '圆领宽松针织毛衣女秋冬' });
    expect(best?.path?.length).toBeGreaterThan(1);
    expect(best?.path?.at(-1)).toMatch(/毛/);
  });

  it('hears attributes, of one value or several', () => {
    const tree = candidates('保温杯', '台灯');
    for (const value of ['保温杯', ['不锈钢', '保温杯']])
      expect(ask(tree, { title: '升级版 2048', attributes: { 品类: value } })[0]?.label).toBe('保温杯');
    expect(ask(tree, { title: '便携台灯', attributes: null })[0]?.label).toBe('台灯');
  });

  it('gives at most three suggestions, with confidences from 0 to 1 that do not rise', () => {
    const answerLine = answerCategory([]);
    const titles = ['陶瓷保温杯', '毛衣连衣裙手机壳', '礼物', '杯', '', '   ', '🎁', '专拍链接', '加厚'.repeat(200)];
    for (const title of titles) {
      const { suggestions } = answer.parse(answerLine({ title }));
      const shown = suggestions.map(({ confidence }) => confidence);
      expect(shown.length).toBeLessThanOrEqual(3);
      expect([title, shown]).toEqual([title, shown.toSorted((a, b) => b - a)]);
      expect(shown.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true);
    }
    expect(answer.parse(answerLine({ title: '' })).suggestions).toEqual([]);
  });

  it('refuses a line that is wrong, with what is wrong about it, and goes on', () => {
    const answerLine = answerCategory(candidates('保温杯'));
    expect(() => answerLine({})).toThrow(/^title: /);
    expect(() => answerLine({ title: 5 })).toThrow(/^title: /);
    expect(() => answerLine({ title: '杯', attributes: { 品类: 5 } })).toThrow(/^attributes\.品类: /);
    expect(() => answerLine(null)).toThrow(/^line: /);
    expect(answer.parse(answerLine({ title: '保温杯' })).suggestions).toHaveLength(1);
  });

  it('refuses training lines that are wrong, and files that are not there', () => {
    expect(() => answerCategory(train({ title: one }))).toThrow(/label: /);
    expect(() => answerCategory(train({ title: one, label: '台灯', path: '灯具' }))).toThrow(/path: /);
    expect(() => answerCategory(train('not json'))).toThrow(/--train, line 1: .*not json/);
    expect(() => answerCategory(['--train', join(folder, 'gone.jsonl')])).toThrow(/ENOENT/);
    expect(() => answerCategory(['--labels', 'x'])).toThrow(/--labels/);
  });
});
