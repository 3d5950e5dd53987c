/**
 * Who may import whom. Every layer has one rule which lists all it may import, packages included: what is not listed is
 * an error, so a new folder or package needs a decision here. Types count like values. That nothing heavy gets into the
 * page follows from these lists; `tests/bundle.test.ts` checks it again on what is built.
 */

const utils = (...names) => names.map((name) => `^utils/${name}/`);

/** Packages as they resolve; never matched without a subpath where only the subpath is wanted. */
const packages = {
  zodMini: '(^|/)node_modules/zod/(v4/)?mini/',
  idb: '(^|/)node_modules/idb/',
  traditional: '(^|/)node_modules/opencc-js/',
  spreadsheets: '(^|/)node_modules/@e965/xlsx/',
  csv: '(^|/)node_modules/(@types/)?papaparse/',
  preact: '(^|/)node_modules/preact/',
  wxtBrowser: '(^|/)node_modules/wxt/dist/browser',
  wxtUtils: '(^|/)node_modules/wxt/dist/utils/',
  // Written by `wxt prepare` from the locale files.
  i18n: '^[.]wxt/i18n/',
};

/** `to` may use `$1`: the first group of `from`. */
const layer = (name, from, to, exceptions = []) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: exceptions },
  // What cannot be resolved has a rule of its own.
  to: { pathNot: to, couldNotResolve: false },
});

const tap = '^entrypoints/network-tap-[a-z0-9]+[.]content';
const teach = '^entrypoints/teach[.]content';
/** A site may be split: `taobao-shell.content.ts` and `taobao-publish.content.ts` both belong to taobao. */
const content = '^entrypoints/([a-z0-9]+)[^/.]*[.]content';
const background = '^entrypoints/background[/.]';
const siteAddresses = '^utils/sites/[^/]+/addresses[a-z-]*[.]ts$';
const siteLists = ['^utils/sites/hosts[.]ts$', '^utils/sites/registry[.]ts$'];

const components = [
  '^components/',
  '^assets/',
  ...utils('core', 'records', 'knowledge', 'messages', 'settings', 'analyses'),
  packages.preact,
  packages.i18n,
];
/** The typed `i18n.t` takes fixed keys only; a finding's key is put together when it is shown. */
const runTimeTexts = '^components/shared/(finding-text|metric-name)[.]ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'unresolved',
      comment: 'An import nobody can resolve is an import no rule looks at.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    { name: 'circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'known-layers-only',
      comment: 'A folder without a rule of its own would be free of all rules.',
      severity: 'error',
      from: {},
      to: {
        path: '^utils/',
        pathNot: '^utils/(core|records|knowledge|reading|sites|imports|snapshots|analyses|messages|settings|in-page|samples)/',
      },
    },

    layer('core', '^utils/core/', utils('core')),
    layer('records', '^utils/records/', [...utils('records', 'core'), packages.zodMini]),
    layer('knowledge', '^utils/knowledge/', [...utils('knowledge', 'core', 'records'), packages.zodMini, packages.traditional]),
    layer('reading', '^utils/reading/', [...utils('reading', 'core', 'records'), packages.zodMini]),
    layer('tap', '^utils/reading/tap/', [...utils('reading/tap', 'core'), '^utils/reading/(addresses|source)[.]ts$']),
    layer('sites', '^utils/sites/([^/]+)/', [...utils('sites/$1', 'core', 'records', 'reading', 'knowledge'), packages.zodMini]),
    layer('site-lists', siteLists, [...utils('sites', 'reading')]),
    layer('hosts-are-light', '^utils/sites/hosts[.]ts$', [siteAddresses, '^utils/reading/addresses[.]ts$']),
    layer('imports', '^utils/imports/', [
      ...utils('imports', 'core', 'records', 'knowledge'),
      packages.zodMini,
      packages.spreadsheets,
      packages.csv,
    ]),
    layer('snapshots', '^utils/snapshots/', [...utils('snapshots', 'core', 'records'), packages.idb, packages.zodMini]),
    layer('analyses', '^utils/analyses/', [...utils('analyses', 'core', 'records', 'knowledge'), packages.zodMini]),
    // Pages put away for tests; what could tell a shop is taken out of them.
    layer('samples', '^utils/samples/', [...utils('samples', 'core', 'records', 'reading', 'knowledge'), packages.zodMini]),
    layer('messages', '^utils/messages/', [...utils('messages', 'core', 'records'), packages.wxtBrowser, packages.zodMini]),
    layer('settings', '^utils/settings/', [...utils('settings', 'core', 'records'), packages.wxtBrowser, packages.zodMini]),
    // What is drawn on the seller's page without a framework: badge, marks, the drawer's frame.
    layer('in-page', '^utils/in-page/', [
      '^assets/',
      ...utils('in-page', 'core', 'records', 'reading', 'messages', 'settings'),
      packages.wxtBrowser,
      packages.wxtUtils,
      packages.i18n,
    ]),
    layer('components', '^components/', components, [runTimeTexts]),
    layer('run-time-texts', runTimeTexts, [...components, packages.wxtBrowser]),

    layer('network-tap', tap, [siteAddresses, ...utils('reading/tap'), packages.wxtUtils]),
    layer(
      'content',
      content,
      [
        '^entrypoints/$1[^/.]*[.]content/',
        '^assets/',
        ...utils('core', 'records', 'reading', 'in-page', 'messages', 'settings', 'sites/$1'),
        packages.wxtBrowser,
        packages.wxtUtils,
        packages.i18n,
      ],
      [tap, teach],
    ),
    // Put into a page on demand, whatever its site.
    layer('teach', teach, ['^utils/sites/hosts[.]ts$', ...utils('in-page/teach'), packages.wxtUtils]),
    layer('background', background, [
      '^entrypoints/background/',
      '^utils/',
      packages.wxtBrowser,
      packages.wxtUtils,
      packages.i18n,
    ]),
    // Popup, drawer and dashboard; `entrypoints/pages` holds what they share.
    layer(
      'pages',
      '^entrypoints/([^/]+)/',
      [
        '^entrypoints/($1|pages)/',
        '^components/',
        '^assets/',
        ...utils('core', 'records', 'messages', 'settings', 'samples', 'imports'),
        '^utils/snapshots/queries',
        '^utils/sites/hosts[.]ts$',
        packages.preact,
        packages.wxtBrowser,
        packages.i18n,
      ],
      [content, background],
    ),
  ],
  options: {
    // WXT's generated tsconfig leaves `@/` unresolved here, and then every rule passes.
    tsConfig: { fileName: 'tsconfig.plain.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['(^|/)node_modules/', '^[.]wxt/'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
