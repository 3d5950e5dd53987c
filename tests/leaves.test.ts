import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldWord } from '@/utils/analyses/words/fold-text';
import { readLeaves, type SeedLeaf } from '@/utils/knowledge/categories/leaves/leaf';
import { seedLeaves } from '@/utils/knowledge/categories/leaves/registry';

const folder = join(import.meta.dirname, '../utils/knowledge/categories/leaves');
const notTrees = ['leaf.ts', 'registry.ts'];

interface Tree {
  file: string;
  text: string;
}

const trees: Tree[] = await Promise.all(
  readdirSync(folder)
    .filter((file) => !notTrees.includes(file))
    .map(async (file) => {
      const exported: unknown[] = Object.values(await import(join(folder, file)));
      return { file, text: exported.filter((one) => typeof one === 'string').join('\n') };
    }),
);

/** The lines as they are read: one that begins with a blank goes on with the one before. */
const linesOf = (text: string) => text.replace(/\n[ \t]+/g, ' ').split('\n');
const pathOf = ({ branch, name }: SeedLeaf) => [...branch, name].join(' > ');
const twice = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at);

/** What is wrong, as `file › leaf: fault`, so that a failing test says where to look. */
const faultsIn = (faultsOf: (leaf: SeedLeaf) => readonly string[]) =>
  trees.flatMap(({ file, text }) =>
    readLeaves(text).flatMap((leaf) => faultsOf(leaf).map((fault) => `${file} › ${pathOf(leaf)}: ${fault}`)),
  );

describe('the written leaves', () => {
  it('are every file of their folder, each once', () => {
    const read = new Map<string, number>();
    for (const leaf of seedLeaves()) read.set(JSON.stringify(leaf), (read.get(JSON.stringify(leaf)) ?? 0) + 1);
    const unread = trees.filter(({ text }) => !readLeaves(text).some((leaf) => read.has(JSON.stringify(leaf))));
    expect(unread.map(({ file }) => file)).toEqual([]);
    expect(seedLeaves()).toHaveLength(trees.reduce((sum, { text }) => sum + readLeaves(text).length, 0));
  });

  it('stand under a branch, with names and things and at most hints beside them', () => {
    const faults = trees.flatMap(({ file, text }) => {
      let branch = '';
      return linesOf(text).flatMap((line) => {
        if (line.startsWith('@')) branch = line;
        if (line.startsWith('@')) return /^@ \S+( > \S+)*$/.test(line) ? [] : [`${file} › ${line}: not a branch`];
        if (line.trim() === '') return [];
        const parts = line.split('|');
        const name = `${file} › ${parts[0]?.trim()}`;
        return [
          ...(branch === '' ? [`${name}: under no branch`] : []),
          ...(parts.length < 2 || parts.length > 3 ? [`${name}: ${parts.length} parts`] : []),
          ...(parts.some((part) => part.trim() === '') ? [`${name}: an empty part`] : []),
        ];
      });
    });
    expect(faults).toEqual([]);
  });

  it('write words in the form they are compared in, and names so but for capitals', () => {
    const faults = faultsIn(({ name, otherNames, things, hints }) =>
      [...[name, ...otherNames].map((one) => one.toLowerCase()), ...things, ...hints].flatMap((word) =>
        foldWord(word) === word ? [] : [`${word} is written ${foldWord(word)}`],
      ),
    );
    expect(faults).toEqual([]);
  });

  it('have names and words without blanks and signs of their own notation', () => {
    const faults = faultsIn(({ name, otherNames, things, hints }) =>
      [name, ...otherNames, ...things, ...hints].flatMap((word) =>
        word === '' || /[\s=|@>]/u.test(word) ? [`"${word}" is no word`] : [],
      ),
    );
    expect(faults).toEqual([]);
  });

  it('name a thing each, and no word of one kind twice', () => {
    const faults = faultsIn(({ otherNames, things, hints }) => [
      ...(things.length === 0 ? ['names no thing'] : []),
      ...[otherNames, things, hints].flatMap(twice).map((word) => `${word} is there twice`),
    ]);
    expect(faults).toEqual([]);
  });

  it('are there once in a branch', () => {
    const files = new Map<string, string>();
    const faults = trees.flatMap(({ file, text }) =>
      readLeaves(text).flatMap((leaf) => {
        const other = files.get(pathOf(leaf));
        files.set(pathOf(leaf), file);
        return other === undefined ? [] : [`${file} › ${pathOf(leaf)}: also in ${other}`];
      }),
    );
    expect(faults).toEqual([]);
  });
});

describe('readLeaves', () => {
  it('reads branches, other names, things and hints, and goes on where a line begins with a blank', () => {
    const text = '\n@ 家居 > 灯具\n台灯=书桌灯 | 台灯 护眼灯\n  学习灯 | 护眼\n落地灯 | 落地灯\n@ 厨房\n锅 | 炒锅\n';
    expect(readLeaves(text)).toEqual([
      { branch: ['家居', '灯具'], name: '台灯', otherNames: ['书桌灯'], things: ['台灯', '护眼灯', '学习灯'], hints: ['护眼'] },
      { branch: ['家居', '灯具'], name: '落地灯', otherNames: [], things: ['落地灯'], hints: [] },
      { branch: ['厨房'], name: '锅', otherNames: [], things: ['炒锅'], hints: [] },
    ]);
  });
});
