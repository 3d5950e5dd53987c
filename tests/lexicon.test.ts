import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldWord } from '@/utils/analyses/words/fold-text';
import { wordRoles } from '@/utils/knowledge/lexicon/lexicon';
import { lexicons } from '@/utils/knowledge/lexicon/registry';
import { simplified } from '@/utils/knowledge/lexicon/simplified';

const notTrades = ['lexicon.ts', 'registry.ts', 'simplified.ts', 'opencc-js.d.ts'];
const wordsOf = (text: string | undefined) => text?.trim().split(/\s+/) ?? [];

describe('the lexicon', () => {
  it('is every file of its folder', () => {
    const files = readdirSync(join(import.meta.dirname, '../utils/knowledge/lexicon')).filter(
      (name) => !notTrades.includes(name),
    );
    const trades = Object.keys(lexicons).filter((trade) => trade !== 'ambiguous-brands');
    expect(trades.toSorted()).toEqual(files.map((name) => name.replace(/\.ts$/, '')).toSorted());
  });

  it('holds at least 8,000 different words, and some of every role', () => {
    const all = new Set(Object.values(lexicons).flatMap((lexicon) => wordRoles.flatMap((role) => wordsOf(lexicon[role]))));
    expect(all.size).toBeGreaterThanOrEqual(8000);
    for (const role of wordRoles)
      expect(Object.values(lexicons).some((lexicon) => wordsOf(lexicon[role]).length > 50)).toBe(true);
  });
});

describe('simplified', () => {
  it('puts one UTF-16 unit in place of one, so that offsets stay', () => {
    expect([...simplified].filter(([from, to]) => from.length !== to.length)).toEqual([]);
    expect(foldWord('餸運')).toBe('餸运');
  });
});

describe.each(Object.entries(lexicons))('%s', (_trade, lexicon) => {
  const entries = wordRoles.flatMap((role) => wordsOf(lexicon[role]));

  it('writes its words in the form they are compared in', () => {
    expect(entries.filter((word) => foldWord(word) !== word)).toEqual([]);
  });

  it('has each word once, and none longer than a word', () => {
    expect(entries.filter((word, at) => entries.indexOf(word) !== at)).toEqual([]);
    expect(entries.filter((word) => /\p{Script=Han}/u.test(word) && word.length > 8)).toEqual([]);
  });
});
