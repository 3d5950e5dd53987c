import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '@/utils/sites/registry';
import { type About, readCase, readJson } from './tools/saved-case';
import { readSaved } from './tools/saved-page';

/**
 * Every folder `fixtures/pages/<site>/<page-kind>/<case>/` is one test: what the readers make of the saved page must be
 * `expected.json` to the letter. `UPDATE_FIXTURES=1` writes that file; read its difference by hand before keeping it.
 */
const root = path.join(import.meta.dirname, 'fixtures/pages');
const isUpdating = process.env.UPDATE_FIXTURES === '1';

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

const known = sites.flatMap(({ addresses, pages }) => pages.map(({ kind }) => `${addresses.id}/${kind}`));
const found = foldersIn(root).flatMap((site) => foldersIn(path.join(root, site)).map((kind) => `${site}/${kind}`));

function readingOf(folder: string, kind: string) {
  const { site, page, saved } = readCase(folder);
  expect(`${site.addresses.id}/${page.kind}`, 'the page kind of the address').toBe(kind);
  return JSON.parse(JSON.stringify(readSaved(site, page, saved()))) as unknown;
}

describe('fixtures/pages', () => {
  it.each(known)('has a case of %s', (kind) => {
    expect(foldersIn(path.join(root, kind))).not.toEqual([]);
  });
  it('has no folder of an unknown page kind', () => {
    expect(found.filter((kind) => !known.includes(kind))).toEqual([]);
  });
});

describe.each(found)('%s', (kind) => {
  const cases = foldersIn(path.join(root, kind));

  it.each(cases)('tells what the case %s is', (name) => {
    const about = readJson<About>(path.join(root, kind, name, 'about.json'));
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(Object.keys(about).sort()).toEqual(['capturedAt', 'confidence', 'url', 'what']);
    expect(about.capturedAt).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:\d{2})$/);
    expect(about.what).toMatch(/\S{4}.*\.$/);
    expect(about.confidence).toMatch(/^[HML]: \S+ \S+/);
  });

  it.each(cases)('reads %s as expected', (name) => {
    const folder = path.join(root, kind, name);
    const expected = path.join(folder, 'expected.json');
    const reading = readingOf(folder, kind);
    if (isUpdating) writeFileSync(expected, `${JSON.stringify(reading, null, 2)}\n`);
    expect(reading).toEqual(readJson(expected));
  });
});
