import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Dotted key → text. Plural forms are one text: a locale has the forms its language needs. */
function textsOf(locale: string): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (node: unknown, key: string) => {
    if (typeof node === 'string') texts.set(key, node);
    else if (typeof node === 'object' && node !== null) {
      const entries = Object.entries(node);
      if (entries.every(([name]) => /^(\d+|n)$/.test(name))) texts.set(key, String(entries.at(-1)?.[1]));
      else for (const [name, child] of entries) walk(child, key === '' ? name : `${key}.${name}`);
    }
  };
  walk(JSON.parse(read(`assets/locales/${locale}.json`)), '');
  return texts;
}

const zh = textsOf('zh_CN');
const en = textsOf('en');

const sources = ['components', 'entrypoints', 'utils']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .concat('wxt.config.ts')
  .map((file) => ({ file, text: read(file) }));
const allSource = sources.map(({ text }) => text).join('\n');

/** `'a.b'` in quotes, wherever it stands: a key may be kept in a table before it is shown. */
const literals = new Set([...allSource.matchAll(/(['"])([a-zA-Z]\w*(?:\.\w+)+)\1/g)].map(([, , key]) => key));
/** Names as the browser knows them, `a_b`: in the manifest and where a content script asks the browser itself. */
const browserNames = new Set([...allSource.matchAll(/(?:['"]|__MSG_)([a-zA-Z]\w*?)(?:['"]|__)/g)].map(([, name]) => name));
/** Keys put together at run time: the fixed start of a template, and a segment for every `${…}`. */
const families = [
  ...new Set([...allSource.matchAll(/`([a-zA-Z]\w*\.(?:[\w.]|\$\{[^{}`]*\})*\$\{[^{}`]*\}[\w.]*)`/g)].map(([, key = '']) => key)),
].map((template) => ({
  template,
  pattern: new RegExp(`^${template.replaceAll('.', '[.]').replace(/\$\{[^{}]*\}/g, '(\\w+)')}$`),
}));

/** Whether a segment chosen at run time is a word of the source at all, as a text or as the name of a property. */
const isSpoken = (segment: string) =>
  [segment, segment.replaceAll('_', '-')].some((word) =>
    new RegExp(`['"\`]${word}['"\`]|(?<![\\w-])${word}['"]?\\??:`).test(allSource),
  );

/** A rule's and a metric's texts belong to its file, by its id; registry.test.ts finds those without one. */
const belongsToFile = (key: string) => /^(rules|metrics)[.]/.test(key);

const isUsed = (key: string) =>
  belongsToFile(key) ||
  literals.has(key) ||
  browserNames.has(key.replaceAll('.', '_')) ||
  families.some(({ pattern }) => pattern.exec(key)?.slice(1).every(isSpoken));

const placeholders = (text: string) => [...new Set(text.match(/\$[1-9]/g))].sort();

describe('texts', () => {
  it('are there at all', () => {
    expect(zh.size).toBeGreaterThan(100);
    expect(families.length).toBeGreaterThan(5);
  });

  it('have the same keys in both languages', () => {
    expect(
      [...en.keys()].filter((key) => !zh.has(key)),
      'only in en.json',
    ).toEqual([]);
    expect(
      [...zh.keys()].filter((key) => !en.has(key)),
      'only in zh_CN.json',
    ).toEqual([]);
  });

  it('are nowhere empty, and take the same values in both languages', () => {
    const empty = [...zh, ...en].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
    const uneven = [...zh].filter(
      ([key, text]) => en.has(key) && String(placeholders(text)) !== String(placeholders(en.get(key) ?? '')),
    );
    expect(uneven.map(([key, text]) => `${key}: “${text}” / “${en.get(key)}”`)).toEqual([]);
  });

  it('become different names in the browser, which joins keys by an underscore', () => {
    const names = [...zh.keys()].map((key) => key.replaceAll('.', '_').toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('exist for every key the source asks for', () => {
    const asked = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/\bi18n\.t\(\s*(['"])([^'"]+)\1/g)].map(([, , key = '']) => ({ file, key })),
    );
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter(({ key }) => !zh.has(key)).map(({ file, key }) => `${key} (${file})`)).toEqual([]);

    const inTemplates = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/\bi18n\.t\(\s*`([^`]+)`/g)].map(([, template = '']) => ({ file, template })),
    );
    const keys = [...zh.keys()];
    const dead = inTemplates.filter(({ template }) => {
      const family = families.find((one) => one.template === template);
      return !family || !keys.some((key) => family.pattern.test(key));
    });
    expect(
      dead.map(({ file, template }) => `${template} (${file})`),
      'key families without a single text',
    ).toEqual([]);
  });

  it('are all shown somewhere', () => {
    expect([...zh.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });
});
