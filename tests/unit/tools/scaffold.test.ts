import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixtureCase } from '@/tests/tools/scaffold/case';
import { metric } from '@/tests/tools/scaffold/metric';
import { migration } from '@/tests/tools/scaffold/migration';
import { page } from '@/tests/tools/scaffold/page';
import { appendToList, Refusal, type Scaffold, type Tree } from '@/tests/tools/scaffold/scaffold';
import { titleRule } from '@/tests/tools/scaffold/title-rule';
import { writeSample } from '@/utils/samples/sample';
import { readCase } from '../../tools/saved-case';

/** The real project: a registry that no longer looks the way a scaffold expects must show here, not when one is needed. */
const tree: Tree = { has: existsSync, read: (file) => readFileSync(file, 'utf8') };

const textOf = (scaffold: Scaffold, file: RegExp) => {
  const found = Object.entries({ ...scaffold.files, ...scaffold.edits }).filter(([name]) => file.test(name));
  return found.map(([, text]) => text).join('\n');
};

describe('npm run new', () => {
  it('makes a page with its site line, its names and a case', () => {
    const made = page('taobao/sample-page', tree);
    expect(textOf(made, /pages\/sample-page\.ts$/)).toContain("kind: 'sample-page'");
    expect(textOf(made, /taobao\/(shell|site)\.ts$/)).toMatch(/import \{ samplePage \}[\s\S]*pages: \[[^\]]*samplePage\]/);
    expect(textOf(made, /provenance\.ts$/)).toMatch(/pageKinds = \[[^\]]*'sample-page'\]/);
    expect(textOf(made, /zh_CN\.json$/)).toContain('"sample_page"');
    expect(Object.keys(made.files).filter((file) => file.startsWith('tests/fixtures/pages/taobao/sample-page/'))).not.toEqual([]);
  });

  it('makes a page of a kind that has its names already without naming it again', () => {
    const made = page('taobao/item-list', tree);
    expect(Object.keys(made.edits)).toEqual(['utils/sites/taobao/shell.ts', 'components/shared/page-links.ts']);
  });

  it('makes a case of a page sample, with what is read from it today', () => {
    const { saved } = readCase('tests/fixtures/pages/taobao/item-list/c-store-on-sale');
    const { url, capturedAt, responses } = saved();
    const file = writeSample({ url: url.href, capturedAt, html: null, responses, storage: {} });
    const made = fixtureCase('taobao/item-list/sampled', file);
    expect(Object.keys(made.files).map((name) => name.split('/').at(-1))).toEqual([
      'about.json',
      'capture.json',
      'expected.json',
    ]);
    expect(JSON.parse(textOf(made, /expected\.json$/))).toMatchObject({ reports: [{ outcome: 'ok' }] });
    expect(() => fixtureCase('taobao/item-edit/sampled', file)).toThrow('the sample is of taobao/item-list');
    expect(() => fixtureCase('taobao/item-list/sampled', '{}')).toThrow('no page sample');
  });

  it('makes a title rule with its registry line, a text in both languages and a fixture', () => {
    const made = titleRule('sample-rule', tree);
    expect(textOf(made, /rules\/registry\.ts$/)).toMatch(/import \{ sampleRule \}[\s\S]*\[[^\]]*sampleRule\]/);
    for (const locale of ['zh_CN', 'en']) {
      expect(JSON.parse(textOf(made, new RegExp(`${locale}\\.json$`)))).toHaveProperty('rules.sample_rule.found');
    }
    expect(Object.keys(made.files).some((file) => file.startsWith('tests/fixtures/titles/sample-rule'))).toBe(true);
  });

  it('makes a metric with its registry line, its name and a fixture', () => {
    const made = metric('sample-metric', tree);
    expect(textOf(made, /metrics\/registry\.ts$/)).toMatch(/import \{ sampleMetric \}[\s\S]*\[[^\]]*sampleMetric\]/);
    expect(Object.keys(made.files).some((file) => file.startsWith('tests/fixtures/metrics/sample-metric'))).toBe(true);
  });

  it('makes the next migration and chains it', () => {
    const made = migration('sample-step', tree);
    const file = Object.keys(made.files).find((name) => /\d{4}-sample-step\.ts$/.test(name));
    expect(file).toBeDefined();
    expect(textOf(made, /registry\.ts$/)).toContain('.next(sampleStep);');
  });

  it('refuses a site that is not there', () => {
    expect(() => page('nowhere/item-list', tree)).toThrow(Refusal);
  });

  it('appends to lists on one line, on many, and to empty ones', () => {
    expect(appendToList('x = [a];', 'f', /x = \[/, 'b')).toBe('x = [a, b];');
    expect(appendToList('x = [\n  a,\n];', 'f', /x = \[/, 'b')).toBe('x = [\n  a, b];');
    expect(appendToList('x = [];', 'f', /x = \[/, 'b')).toBe('x = [b];');
    expect(() => appendToList('y = [];', 'f', /x = \[/, 'b')).toThrow(Refusal);
  });
});
