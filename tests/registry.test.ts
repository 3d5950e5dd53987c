import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '@/components/shared/page-links';
import { titleRules } from '@/utils/analyses/titles/rules/registry';
import { isAcceptable, metrics } from '@/utils/knowledge/metrics/registry';
import { vocabularies } from '@/utils/knowledge/vocabularies/registry';
import { pageKinds } from '@/utils/records/provenance';
import { siteAddresses } from '@/utils/sites/hosts';
import { sites } from '@/utils/sites/registry';
import { migrations } from '@/utils/snapshots/migrations/registry';

const root = path.resolve(import.meta.dirname, '..');
const at = (...parts: string[]) => path.join(root, ...parts);
const list = (...parts: string[]) => (existsSync(at(...parts)) ? readdirSync(at(...parts)).sort() : []);
const isFolder = (...parts: string[]) => existsSync(at(...parts)) && statSync(at(...parts)).isDirectory();
const texts = (locale: string): Record<string, Record<string, unknown>> =>
  JSON.parse(readFileSync(at('assets/locales', `${locale}.json`), 'utf8'));
const locales = ['zh_CN', 'en'].map((locale) => ({ locale, text: texts(locale) }));

/** Ids of the declarative files in a folder: file name = id. */
const idsIn = (...parts: string[]) =>
  list(...parts)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.basename(file, '.ts'));

/** What is missing, as sentences that say what to do: an empty list is a pass. */
const missing = (...demands: [isThere: boolean, sentence: string][]) =>
  demands.filter(([isThere]) => !isThere).map(([, sentence]) => sentence);

const contentScriptsOf = (site: string) =>
  list('entrypoints').filter((name) => new RegExp(`^${site}(-[a-z]+)?[.]content([.]ts)?$`).test(name));

/** Whether a content script carries the page: it imports the site, or a part of it, which imports the page. */
function isCarried(site: string, kind: string): boolean {
  const scripts = contentScriptsOf(site).map((name) =>
    readFileSync(at('entrypoints', isFolder('entrypoints', name) ? `${name}/index.ts` : name), 'utf8'),
  );
  const parts = scripts.flatMap((text) =>
    [...text.matchAll(new RegExp(`'@/utils/sites/${site}/([a-z-]+)'`, 'g'))].map(([, part = '']) => part),
  );
  return parts.some((part) => readFileSync(at('utils/sites', site, `${part}.ts`), 'utf8').includes(`'./pages/${kind}'`));
}

const siteIds = list('utils/sites').filter((name) => isFolder('utils/sites', name));

describe('sites', () => {
  it('are there', () => expect(siteIds.length).toBeGreaterThan(0));

  it.each(siteIds)('%s is registered, has its addresses, a content script and a name', (id) => {
    expect(
      missing(
        [existsSync(at('utils/sites', id, 'addresses.ts')), `write utils/sites/${id}/addresses.ts`],
        [siteAddresses.some((addresses) => addresses.id === id), `list ${id} in utils/sites/hosts.ts`],
        [sites.some(({ addresses }) => addresses.id === id), `list ${id} in utils/sites/registry.ts`],
        [contentScriptsOf(id).length > 0, `write entrypoints/${id}.content.ts`],
        ...locales.map(({ locale, text }): [boolean, string] => [id in (text.site ?? {}), `add site.${id} to ${locale}.json`]),
      ),
    ).toEqual([]);
  });
});

const pages = siteIds.flatMap((site) => idsIn('utils/sites', site, 'pages').map((kind) => [site, kind] as const));

describe('pages', () => {
  it('are there', () => expect(pages.length).toBeGreaterThan(0));

  it.each(pages)('%s/%s is registered, known, named and has a case', (site, kind) => {
    const folder = `tests/fixtures/pages/${site}/${kind}`;
    expect(
      missing(
        [pageKinds.some((known) => known === kind), `add ${kind} to pageKinds in utils/records/provenance.ts`],
        [
          sites.some(({ addresses, pages }) => addresses.id === site && pages.some((page) => page.kind === kind)),
          `list ${kind} in utils/sites/${site}/, with kind '${kind}'`,
        ],
        [isCarried(site, kind), `list ${kind} in a group of utils/sites/${site}/ that a content script of ${site} carries`],
        [
          !/TODO|todo\.invalid/.test(readFileSync(at('utils/sites', site, 'pages', `${kind}.ts`), 'utf8')),
          `fill in what says TODO in utils/sites/${site}/pages/${kind}.ts`,
        ],
        [list(folder).some((name) => isFolder(folder, name)), `add a case to ${folder}/`],
        ...locales.map(({ locale, text }): [boolean, string] => {
          const key = kind.replaceAll('-', '_');
          return [key in (text.pageKind ?? {}), `add pageKind.${key} to ${locale}.json`];
        }),
      ),
    ).toEqual([]);
  });

  it('every registered page has a file of its own', () => {
    const registered = sites.flatMap(({ addresses, pages }) => pages.map(({ kind }) => `${addresses.id}/${kind}`));
    expect(registered.sort()).toEqual(pages.map((pair) => pair.join('/')).sort());
  });

  it.each(siteIds)('of %s can each be opened from the reader board, and no other', (site) => {
    expect(pagesOf(site).sort()).toEqual(
      pages
        .filter(([of]) => of === site)
        .map(([, kind]) => kind)
        .sort(),
    );
  });

  const cases = pages.flatMap(([site, kind]) => {
    const folder = `tests/fixtures/pages/${site}/${kind}`;
    return list(folder)
      .filter((name) => isFolder(folder, name))
      .map((name) => `${folder}/${name}`);
  });
  it.each(cases)('%s is complete', (folder) => {
    const files = list(folder);
    expect(
      missing(
        [
          ['capture.json', 'page.html', 'storage.json'].some((name) => files.includes(name)),
          'add capture.json, page.html or storage.json',
        ],
        [files.includes('expected.json'), 'add expected.json'],
        [files.includes('about.json'), 'add about.json: where it comes from'],
        [
          !files.includes('about.json') || !readFileSync(at(folder, 'about.json'), 'utf8').includes('TODO'),
          'fill in what says TODO in about.json',
        ],
      ),
    ).toEqual([]);
  });

  it('no case stands outside of a page that exists', () => {
    const folders = list('tests/fixtures/pages').flatMap((site) =>
      list('tests/fixtures/pages', site).map((kind) => `${site}/${kind}`),
    );
    expect(folders.filter((folder) => !pages.some((pair) => pair.join('/') === folder))).toEqual([]);
  });
});

/** Message names hold no hyphens. */
const keyOf = (id: string) => id.replaceAll('-', '_');
const hasFixture = (folder: string, id: string) => list(folder).includes(`${id}.json`);

const ruleFolder = 'utils/analyses/titles/rules';
const rules = idsIn(ruleFolder).filter((id) => id !== 'registry');

describe('title rules', () => {
  it('are there', () => expect(rules.length).toBeGreaterThan(0));

  // The texts of its messages are checked in title-rules.test.ts, by the messages the fixture has.
  it.each(rules)('%s is registered, has a fixture, and a name and a reason', (id) => {
    const ofRule = (text: (typeof locales)[number]['text']): object => Object(text.rules?.[keyOf(id)]);
    expect(
      missing(
        [titleRules.some((rule) => rule.id === id), `list ${id} in ${ruleFolder}/registry.ts, with id '${id}'`],
        [hasFixture('tests/fixtures/titles', id), `add tests/fixtures/titles/${id}.json`],
        ...locales.flatMap(({ locale, text }) =>
          ['name', 'why'].map((word): [boolean, string] => [
            word in ofRule(text),
            `add rules.${keyOf(id)}.${word} to ${locale}.json`,
          ]),
        ),
      ),
    ).toEqual([]);
  });

  it('every registered rule, fixture and group of texts has a file', () => {
    expect(titleRules.map(({ id }) => id).filter((id) => !rules.includes(id))).toEqual([]);
    const fixtures = list('tests/fixtures/titles').map((name) => path.basename(name, '.json'));
    expect(fixtures.filter((id) => !rules.includes(id))).toEqual([]);
    const spoken = locales.flatMap(({ text }) => Object.keys(text.rules ?? {}));
    expect(spoken.filter((key) => !rules.map(keyOf).includes(key))).toEqual([]);
  });
});

const metricFolder = 'utils/knowledge/metrics';
const metricIds = idsIn(metricFolder).filter((id) => id !== 'registry' && id !== 'metric');

describe('metrics', () => {
  it('are there', () => expect(metricIds.length).toBeGreaterThan(0));

  it.each(metricIds)('%s is registered, has a fixture and a name', (id) => {
    expect(
      missing(
        [metrics.some((metric) => metric.id === id), `list ${id} in ${metricFolder}/registry.ts, with id '${id}'`],
        [hasFixture('tests/fixtures/metrics', id), `add tests/fixtures/metrics/${id}.json`],
        ...locales.map(({ locale, text }): [boolean, string] => [
          keyOf(id) in (text.metrics ?? {}),
          `add metrics.${keyOf(id)} to ${locale}.json`,
        ]),
      ),
    ).toEqual([]);
  });

  it.each(metricIds.filter((id) => hasFixture('tests/fixtures/metrics', id)))(
    '%s takes and refuses what its fixture says',
    (id) => {
      const { accepted, refused }: Record<'accepted' | 'refused', number[]> = JSON.parse(
        readFileSync(at('tests/fixtures/metrics', `${id}.json`), 'utf8'),
      );
      expect(accepted.length > 0 && refused.length > 0, 'a case of each').toBe(true);
      expect(accepted.filter((value) => !isAcceptable(id, value))).toEqual([]);
      expect(refused.filter((value) => isAcceptable(id, value))).toEqual([]);
    },
  );

  it('every registered metric, fixture and name has a file', () => {
    expect(metrics.map(({ id }) => id).filter((id) => !metricIds.includes(id))).toEqual([]);
    const fixtures = list('tests/fixtures/metrics').map((name) => path.basename(name, '.json'));
    expect(fixtures.filter((id) => !metricIds.includes(id))).toEqual([]);
    const named = locales.flatMap(({ text }) => Object.keys(text.metrics ?? {}));
    expect(named.filter((key) => !metricIds.map(keyOf).includes(key))).toEqual([]);
  });
});

describe('vocabularies', () => {
  const folder = 'utils/knowledge/vocabularies';
  it.each(idsIn(folder).filter((id) => id !== 'registry'))('%s is listed, and every word stands for a metric', (id) => {
    const text = readFileSync(at(folder, `${id}.ts`), 'utf8');
    const registry = readFileSync(at(folder, 'registry.ts'), 'utf8');
    const named = [...text.matchAll(/export const (\w+): Vocabulary/g)].map(([, name]) => name);
    expect(named.filter((name) => !registry.includes(`{ ${name} }`))).toEqual([]);
  });

  it('stand for declared metrics', () => {
    const words = vocabularies.flatMap(({ codes, labels }) => [...Object.values(codes), ...Object.values(labels)]);
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter(([metric]) => !metrics.some(({ id }) => id === metric))).toEqual([]);
  });
});

describe('migrations', () => {
  const files = idsIn('utils/snapshots/migrations').filter((name) => /^\d/.test(name));

  it('are numbered without a gap, and all of them run', () => {
    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(files.map((_, index) => index + 1));
    expect(migrations.steps.map(({ from, to }) => [from, to])).toEqual(files.map((_, index) => [index, index + 1]));
    expect(migrations.version).toBe(files.length);
  });

  // The newest may still change until it ships.
  it.each(files.slice(0, -1))('%s has a database of its version to upgrade from', (name) => {
    const fixture = `tests/fixtures/databases/${name.slice(0, 4)}.json`;
    expect(missing([existsSync(at(fixture)), `add ${fixture}`])).toEqual([]);
  });
});
