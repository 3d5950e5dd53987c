import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeTitle } from '@/utils/analyses/titles/judge';
import { titleRules } from '@/utils/analyses/titles/rules/registry';
import { nothingSeen, type TitleInput } from '@/utils/analyses/titles/title-input';
import type { Finding } from '@/utils/records/finding';

/** One case of `fixtures/titles/<rule-id>.json`. What `input` leaves out was not seen; `marked` is the text under the spans. */
interface Case {
  name: string;
  input: Partial<TitleInput>;
  expected: Partial<Finding> & { marked?: string[] };
}

const root = join(import.meta.dirname, '..');
const names = (folder: string, ending: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => basename(name, ending));
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

const ruleIds = titleRules.map(({ id }) => id);
const fixtures = new Map<string, Case[]>(
  names('tests/fixtures/titles', '.json').map((id) => [id, json(`tests/fixtures/titles/${id}.json`).cases]),
);
/** A Sunday in autumn. */
const notSeen = nothingSeen('taobao', '2026-11-22');

describe('title rules', () => {
  it('are the files of the folder, each registered once and with a fixture', () => {
    const files = names('utils/analyses/titles/rules', '.ts').filter((name) => name !== 'registry');
    expect(ruleIds.toSorted()).toEqual(files.toSorted());
    expect([...fixtures.keys()].toSorted()).toEqual(files.toSorted());
  });
});

describe.each([...fixtures])('%s', (rule, cases) => {
  it('has a case that passes, one that is found and one that does not apply', () => {
    const statuses = cases.map(({ expected }) => expected.status);
    expect(statuses).toContain('pass');
    expect(statuses.some((status) => status === 'warn' || status === 'fail')).toBe(true);
    expect(statuses).toContain('notApplicable');
  });

  it.each(cases)('$name', ({ input, expected }) => {
    const { marked, ...wanted } = expected;
    const found = judgeTitle({ ...notSeen, ...input }).findings.find((finding) => finding.rule === rule);
    expect(found).toMatchObject(wanted);
    if (marked) expect(found?.spans.map(([start, end]) => input.title?.slice(start, end))).toEqual(marked);
    if (wanted.status === 'pass' || wanted.status === 'notApplicable') {
      expect(found).toEqual({ rule, status: wanted.status, message: null, params: {}, spans: [], suggestedTitle: null });
    }
  });

  it.each(['zh_CN', 'en'])('has its texts in %s', (locale) => {
    const key = (id: string) => id.replaceAll('-', '_');
    const texts: Record<string, string> = json(`assets/locales/${locale}.json`).rules[key(rule)] ?? {};
    const messages = new Set(cases.flatMap(({ expected }) => expected.message ?? []));
    const wanted = ['name', 'why', ...[...messages].flatMap((message) => [key(message), `fix_${key(message)}`])];
    expect(Object.keys(texts).toSorted()).toEqual(wanted.toSorted());
    const tooLong = Object.entries(texts).filter(([name, text]) => name.startsWith('fix_') && text.length > 40);
    expect(tooLong).toEqual([]);
  });
});
