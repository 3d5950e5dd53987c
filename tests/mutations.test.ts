import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PageDefinition } from '@/utils/reading/define-page';
import type { SiteDefinition } from '@/utils/reading/define-site';
import type { SavedPage } from '@/utils/reading/saved-source';
import { learn, type Truth, untrue } from './mutations/facts';
import { columnsOf, dropColumn, pageChanges } from './mutations/of-html';
import { answerChanges, keysOf, without } from './mutations/of-json';
import { readCase, type SavedCase } from './tools/saved-case';
import { parseHtml, readSaved } from './tools/saved-page';

/**
 * Every fixture, changed the way platforms change their pages. Whatever is then read must be what the unchanged page
 * says by one of its layers; reading less, or nothing, is right, a wrong figure never is.
 */
const root = path.join(import.meta.dirname, 'fixtures/pages');
const folders = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const cases = folders(root).flatMap((site) =>
  folders(path.join(root, site)).flatMap((kind) => folders(path.join(root, site, kind)).map((name) => `${site}/${kind}/${name}`)),
);

/** Flags that alone tell what an object is, and shares others stand in for: without them nobody could know better. */
const TELLING = new Set(['isBrand', 'brand', 'isSubItem', 'isAuthorized', 'clickHitsRatio']);

const read = (site: SiteDefinition, page: PageDefinition, saved: SavedPage) => readSaved(site, page, saved).records;

/** What each reader alone, and all together, make of the page as it is. */
function truthOf({ site, page, saved }: SavedCase): Truth {
  const truth: Truth = new Map();
  learn(truth, read(site, page, saved()));
  for (const reader of page.readers) learn(truth, read(site, { ...page, readers: [reader] }, saved()));
  return truth;
}

const changeAnswers = (saved: SavedPage, change: (body: unknown) => unknown): SavedPage => ({
  ...saved,
  responses: saved.responses.map((answer) => ({ ...answer, body: changeBody(answer.body, change) })),
});

/** JSON stays JSON, JSONP stays JSONP, anything else is left alone. */
function changeBody(body: string, change: (body: unknown) => unknown): string {
  const [, before = '', json = '', after = ''] = /^([^[{]*)([[{].*[\]}])([^\]}]*)$/s.exec(body) ?? [];
  try {
    return before + JSON.stringify(change(JSON.parse(json))) + after;
  } catch {
    return body;
  }
}

const bodiesOf = (saved: SavedPage): unknown[] => {
  const bodies: unknown[] = [];
  changeAnswers(saved, (body) => bodies.push(body));
  return bodies;
};

describe.each(cases)('%s', (name) => {
  const folder = path.join(root, name);
  const one = readCase(folder);
  const truth = truthOf(one);
  const wrongOf = (saved: SavedPage) => untrue(truth, read(one.site, one.page, saved));

  if (existsSync(path.join(folder, 'capture.json'))) {
    // In a list of search results the order is what it says.
    const changes = Object.keys(answerChanges).filter(
      (change) => one.page.kind !== 'search-results' || !change.startsWith('rows'),
    );
    it.each(changes)('answers %s', (change) => {
      expect(wrongOf(changeAnswers(one.saved(), answerChanges[change] ?? ((body) => body)))).toEqual([]);
    });

    // What contradicts itself on purpose no longer does without one half.
    if (!/\/bad-/.test(name))
      it('answers without any one of their fields', () => {
        const keys = new Set(bodiesOf(one.saved()).flatMap((body) => [...keysOf(body)].filter((key) => !TELLING.has(key))));
        const wrong = [...keys].flatMap((key) =>
          wrongOf(changeAnswers(one.saved(), without(key))).map((sentence) => `without ${key}: ${sentence}`),
        );
        expect(wrong).toEqual([]);
      });
  }

  if (existsSync(path.join(folder, 'page.html'))) {
    const changed = (change: (document: Document) => void): SavedPage => {
      const saved = one.saved();
      if (saved.document) change(saved.document);
      return saved;
    };

    it.each(Object.keys(pageChanges))('the page with %s', (change) => {
      expect(wrongOf(changed(pageChanges[change] ?? (() => undefined)))).toEqual([]);
    });

    it('the page without any one of its columns', () => {
      const columns = columnsOf(one.saved().document ?? parseHtml('', 'https://shop.example/'));
      const wrong = Array.from({ length: columns }, (_, column) =>
        wrongOf(changed((document) => dropColumn(document, column))).map((sentence) => `without column ${column}: ${sentence}`),
      );
      expect(wrong.flat()).toEqual([]);
    });
  }
});
