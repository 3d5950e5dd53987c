import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** There are about 300; far fewer would mean that the rules looked at nothing. */
const FEWEST_MODULES = 200;

const root = path.resolve(import.meta.dirname, '..');
const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Violation {
  from: string;
  to: string;
  rule: { name: string };
}

/** Runs the project's rules on a tree; the same program and options as `npm test`. */
function cruise(folder: string): { violations: Violation[]; modules: number } {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'entrypoints', 'components', 'utils'];
  // With JSON the program always ends well; violations are in the answer.
  const output = execFileSync(process.execPath, [cruiser, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const { summary, modules } = JSON.parse(output) as {
    summary: { violations: Violation[] };
    modules: { source: string }[];
  };
  return {
    violations: summary.violations,
    modules: modules.filter(({ source }) => /^(entrypoints|components|utils)\//.test(source)).length,
  };
}

/** File, what it imports, and the rule that must catch it. */
const planted: [file: string, imported: string, rule: string][] = [
  ['utils/core/planted.ts', '@/utils/records/good', 'core'],
  ['utils/core/planted-package.ts', 'zod/mini', 'core'],
  ['utils/core/planted-node.ts', 'node:fs', 'core'],
  ['utils/records/planted.ts', '@/utils/reading/good', 'records'],
  ['utils/records/planted-zod.ts', 'zod', 'records'],
  ['utils/knowledge/planted.ts', '@/utils/analyses/good', 'knowledge'],
  ['utils/reading/planted.ts', '@/utils/messages/good', 'reading'],
  ['utils/reading/tap/planted.ts', '../good', 'tap'],
  ['utils/sites/taobao/planted.ts', '@/utils/sites/jd/site', 'sites'],
  ['utils/sites/taobao/planted-registry.ts', '@/utils/sites/registry', 'sites'],
  ['utils/sites/hosts.ts', './taobao/site', 'hosts-are-light'],
  ['utils/imports/planted.ts', '@/utils/snapshots/good', 'imports'],
  ['utils/snapshots/planted.ts', '@/utils/analyses/good', 'snapshots'],
  ['utils/snapshots/planted-browser.ts', 'wxt/browser', 'snapshots'],
  ['utils/analyses/planted-browser.ts', 'wxt/browser', 'analyses'],
  ['utils/analyses/planted-idb.ts', 'idb', 'analyses'],
  ['utils/analyses/planted-preact.ts', 'preact', 'analyses'],
  ['utils/analyses/planted-polyfill.ts', 'webextension-polyfill', 'analyses'],
  ['utils/analyses/planted-snapshots.ts', '@/utils/snapshots/queries', 'analyses'],
  ['utils/messages/planted.ts', '@/utils/settings/good', 'messages'],
  ['utils/settings/planted.ts', '@/utils/messages/good', 'settings'],
  ['utils/in-page/planted.ts', 'preact', 'in-page'],
  ['utils/in-page/planted-site.ts', '@/utils/sites/taobao/site', 'in-page'],
  ['components/planted.ts', '@/utils/snapshots/queries', 'components'],
  ['components/planted-browser.ts', 'wxt/browser', 'components'],
  ['entrypoints/network-tap-jd.content.ts', '@/utils/sites/registry', 'network-tap'],
  ['entrypoints/taobao-shell.content.ts', 'preact', 'content'],
  ['entrypoints/jd.content.ts', '@/utils/sites/taobao/site', 'content'],
  ['entrypoints/jd-shell.content.ts', '@/utils/sites/taobao/site', 'content'],
  ['entrypoints/douyin.content/index.ts', 'idb', 'content'],
  ['entrypoints/pinduoduo.content/index.ts', 'zod', 'content'],
  ['entrypoints/background/index.ts', '@/components/good', 'background'],
  ['entrypoints/background/alarms.ts', 'idb', 'background'],
  ['entrypoints/popup/main.ts', '@/utils/snapshots/good', 'pages'],
  ['entrypoints/dashboard/main.ts', '@/entrypoints/popup/good', 'pages'],
  ['entrypoints/overlay/main.ts', '@/utils/analyses/good', 'pages'],
  ['entrypoints/background/typo.ts', './no-such-file', 'unresolved'],
];

/** What the same files may import: a rule that caught everything would pass the list above. */
const allowed: [file: string, imported: string][] = [
  ['utils/records/good.ts', 'zod/mini'],
  ['utils/reading/good.ts', '@/utils/records/good'],
  ['utils/analyses/good.ts', '@/utils/records/good'],
  ['utils/knowledge/good.ts', '@/utils/core/good'],
  ['utils/messages/good.ts', 'wxt/browser'],
  ['utils/settings/good.ts', 'wxt/browser'],
  ['utils/snapshots/good.ts', 'idb'],
  ['utils/snapshots/queries.ts', './good'],
  ['utils/sites/jd/site.ts', '@/utils/reading/good'],
  ['utils/sites/taobao/site.ts', '@/utils/knowledge/good'],
  ['utils/sites/taobao/addresses.ts', '@/utils/reading/addresses'],
  ['utils/sites/registry.ts', './taobao/site'],
  ['utils/in-page/good.ts', '@/utils/messages/good'],
  ['components/good.ts', 'preact'],
  ['components/analysis.ts', '@/utils/analyses/good'],
  ['entrypoints/tmall.content.ts', '@/utils/reading/good'],
  ['entrypoints/network-tap-taobao.content.ts', '@/utils/sites/taobao/addresses'],
  ['utils/imports/good.ts', 'papaparse'],
  ['entrypoints/taobao-publish.content.ts', '@/utils/sites/taobao/addresses'],
  ['entrypoints/background/good.ts', '@/utils/sites/registry'],
  ['entrypoints/popup/good.ts', '@/utils/snapshots/queries'],
];

const leaves = ['utils/core/good.ts', 'utils/reading/addresses.ts'];

describe('layer rules', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'shoplamp-layers-'));
  let found: Violation[] = [];

  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };

  beforeAll(() => {
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.plain.json']) cpSync(path.join(root, file), path.join(folder, file));
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    for (const file of leaves) write(file, 'export const nothing = null;\n');
    // Half as types, half as values: both must count.
    for (const [index, [file, imported]] of [...allowed, ...planted].entries()) {
      write(file, index % 2 === 0 ? `import type {} from '${imported}';\n` : `import '${imported}';\n`);
    }
    write('utils/core/turn.ts', `import './return';\n`);
    write('utils/core/return.ts', `import './turn';\n`);
    write('utils/strange/folder.ts', '');
    write('entrypoints/background/strange.ts', `import '@/utils/strange/folder';\n`);
    found = cruise(folder).violations;
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const rulesAgainst = (file: string) => new Set(found.filter(({ from }) => from === file).map(({ rule }) => rule.name));

  it.each(planted)('%s may not import %s', (file, _imported, rule) => {
    expect(rulesAgainst(file)).toEqual(new Set([rule]));
  });

  it.each(allowed)('%s may import %s', (file) => {
    expect(rulesAgainst(file)).toEqual(new Set());
  });

  it('catches a circle', () => {
    // A circle is told once, against either of its files.
    expect(new Set([...rulesAgainst('utils/core/return.ts'), ...rulesAgainst('utils/core/turn.ts')])).toEqual(
      new Set(['circular']),
    );
  });

  it('catches a folder no rule knows', () => {
    expect(rulesAgainst('entrypoints/background/strange.ts')).toEqual(new Set(['known-layers-only']));
  });
});

describe('the real tree', () => {
  it('keeps every rule, looked at in full', { timeout: 60_000 }, () => {
    const { violations, modules } = cruise(root);
    expect(violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    expect(modules).toBeGreaterThanOrEqual(FEWEST_MODULES);
  });
});
