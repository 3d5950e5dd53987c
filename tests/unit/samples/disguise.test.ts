import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PageRecord } from '@/utils/records/record';
import { disguiseSample } from '@/utils/samples/disguise-sample';
import { isKeptText } from '@/utils/samples/kept-words';
import { readSample, type Sample, writeSample } from '@/utils/samples/sample';
import { readCase } from '../../tools/saved-case';
import { parseHtml, readSaved } from '../../tools/saved-page';

const root = path.join(import.meta.dirname, '../../fixtures/pages');
const folders = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const cases = folders(root)
  .flatMap((site) =>
    folders(path.join(root, site)).flatMap((kind) =>
      folders(path.join(root, site, kind)).map((name) => `${site}/${kind}/${name}`),
    ),
  )
  // What is broken on purpose may break in another way once it is disguised.
  .filter((name) => !name.includes('/bad-') && existsSync(path.join(root, name, 'expected.json')));

/** What a record tells, apart from its values: which fields it has. */
function shapeOf(record: PageRecord): string[] {
  const filled = Object.entries(record).flatMap(([name, value]) => (value === null || name === 'source' ? [] : [name]));
  const figures = record.kind === 'metrics' ? [...Object.keys(record.values), ...Object.keys(record.ranges)] : [];
  const times = 'times' in record ? Object.entries(record.times).flatMap(([name, time]) => (time ? [name] : [])) : [];
  return [record.kind, ...filled, ...figures, ...times].sort();
}

/** What must not be found in a sample: titles, ids and merchants' codes of the page. */
function secretsOf(records: readonly PageRecord[]): string[] {
  return records.flatMap((record) => {
    if (record.kind === 'item') return [record.itemId, record.title, record.shopId, record.outerId].filter((one) => one !== null);
    if (record.kind === 'activity') return [record.title];
    return record.kind === 'registration' ? [record.itemId, record.activityTitle] : [];
  });
}

describe.each(cases)('a sample of %s', (name) => {
  const { site, page, saved } = readCase(path.join(root, name));
  const original = saved();
  const given: Sample = {
    url: original.url.href,
    capturedAt: original.capturedAt,
    html: original.document?.documentElement.outerHTML ?? null,
    responses: original.responses,
    storage: { ...original.stored },
  };
  const disguised = disguiseSample(given, 42, (html) => parseHtml(html, given.url));
  const before = readSaved(site, page, saved()).records;
  const after = readSaved(site, page, {
    url: new URL(disguised.url),
    capturedAt: disguised.capturedAt,
    document: disguised.html === null ? null : parseHtml(disguised.html, disguised.url),
    responses: disguised.responses,
    stored: disguised.storage,
  }).records;

  // Activities are found by their words, and words are what is replaced.
  if (!before.some(({ kind }) => kind === 'activity'))
    it('reads as the page does', () => {
      expect(after.map(shapeOf)).toEqual(before.map(shapeOf));
    });

  it('tells no title and no id of the page', () => {
    const file = writeSample(disguised);
    const long = secretsOf(before).filter((secret) => secret.length >= 6 && !isKeptText(secret));
    expect(long.filter((secret) => file.includes(secret))).toEqual([]);
    expect(readSample(file)).toEqual({ ok: true, value: disguised });
  });
});
