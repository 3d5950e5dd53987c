import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fixtureCase } from './scaffold/case';
import { metric } from './scaffold/metric';
import { migration } from './scaffold/migration';
import { page } from './scaffold/page';
import { Refusal, type Scaffold, type Tree } from './scaffold/scaffold';
import { titleRule } from './scaffold/title-rule';

/**
 * `npm run new -- <kind> <id>`: writes the declarative file, its registry line, a fixture to fill in and the texts, and
 * every test then says what is left, as does every `TODO`. Exit 0 when written, 1 when refused (something is
 * there already, or a file it would edit looks different), 2 on bad arguments.
 */
const kinds: Record<string, { id: RegExp; example: string; scaffold: (id: string, tree: Tree, file: string) => Scaffold }> = {
  page: { id: /^[a-z][a-z0-9]*\/[a-z]+(-[a-z]+)*$/, example: 'taobao/coupon-list', scaffold: page },
  'title-rule': { id: /^[a-z]+(-[a-z0-9]+)*$/, example: 'empty-words', scaffold: titleRule },
  metric: { id: /^[a-z]+(-[a-z0-9]+)*$/, example: 'visitors', scaffold: metric },
  case: {
    id: /^[a-z][a-z0-9]*\/[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/,
    example: 'taobao/item-list/two-prices sample.json',
    scaffold: (id, files, file) => fixtureCase(id, files.read(file)),
  },
  migration: { id: /^[a-z]+(-[a-z0-9]+)*$/, example: 'shelf-times', scaffold: migration },
};

const usage = () => {
  const lines = Object.entries(kinds).map(([kind, { example }]) => `${kind} ${example}`);
  return `usage: npm run new -- <kind> <id>   (${lines.join(' | ')})`;
};

/** Reads the project in the working directory; `npm run` starts tools in its root. */
const tree: Tree = {
  has: existsSync,
  read: (file) => {
    if (!existsSync(file)) throw new Refusal(`${file} is not there`);
    return readFileSync(file, 'utf8');
  },
};

export default function create([kind = '', id = '', ...rest]: string[]): number {
  const [file = ''] = rest;
  const chosen = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!chosen?.id.test(id) || rest.length !== (kind === 'case' ? 1 : 0)) {
    console.error(usage());
    return 2;
  }
  try {
    const { files, edits } = chosen.scaffold(id, tree, file);
    const taken = Object.keys(files).find(existsSync);
    if (taken) throw new Refusal(`${taken} exists already`);
    for (const [file, text] of Object.entries({ ...files, ...edits })) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    tidy([...Object.keys(files), ...Object.keys(edits)]);
    for (const file of Object.keys(files)) console.log(`new     ${file}`);
    for (const file of Object.keys(edits)) console.log(`edited  ${file}`);
    console.log('Fill in what says TODO, then: npm test');
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`refused: ${error.message}. Nothing was written.`);
    return 1;
  }
}

/** Sorts imports and breaks long lines, so that templates need not. */
function tidy(files: string[]): void {
  const formattable = files.filter((file) => !file.startsWith('tests/fixtures/'));
  spawnSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', ...formattable], { stdio: 'ignore' });
}
