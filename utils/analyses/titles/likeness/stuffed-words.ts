import type { Word } from '@/utils/analyses/words/tokenize';
import { type WordRole, wordRoles } from '@/utils/knowledge/lexicon/lexicon';
import {
  looks,
  looksInRow,
  mixedRows,
  neverStuffing,
  nounsAlikeInRow,
  setWords,
  stuffingLimits,
  wordRows,
} from '@/utils/knowledge/titles/stuffing';

/** Different words of one role, more of them than a title needs. */
export interface StuffedWords {
  role: WordRole;
  words: Word[];
}

/** The roles a title has too many words of, the longest list first. */
export function stuffedWords(words: readonly Word[]): StuffedWords[] {
  const byRole = new Map<WordRole, Word[]>();
  for (const word of words) {
    if (word.role === null || neverStuffing.has(word.folded)) continue;
    const all = byRole.get(word.role);
    if (all) all.push(word);
    else byRole.set(word.role, [word]);
  }
  const isSet = words.some(({ folded }) => setWords.has(folded));
  const found = wordRoles.flatMap((role) => {
    const [limit, all] = [stuffingLimits[role], byRole.get(role)];
    // Most titles have too few words of any role: those need no closer look.
    if (!limit || !all || all.length < Math.min(limit.inRow, nounsAlikeInRow) || (isSet && role === 'noun')) return [];
    const different = distinct(all);
    if (different.length >= limit.inTitle) return [{ role, words: different }];
    const row = longestRow(words, (word) => word.role === role);
    if (row.length >= limit.inRow) return [{ role, words: row }];
    const alike = role === 'noun' ? longestRow(words, endsAlike) : [];
    return alike.length >= nounsAlikeInRow ? [{ role, words: alike }] : [];
  });
  if (found.length === 0) {
    const row = longestRow(words, ({ role }) => role !== null && looks.has(role));
    if (row.length >= looksInRow) return [{ role: 'style', words: row }];
    for (const { role, inRow, words: list } of wordRows) {
      const listed = longestRow(
        words.flatMap((word) => halves(word, list)),
        ({ folded }) => list.has(folded),
      );
      if (listed.length >= inRow) return [{ role, words: listed }];
    }
    for (const { roles, main, inRow, ofMain } of mixedRows) {
      const mixed = longestRow(words, ({ role }) => role !== null && roles.has(role));
      if (mixed.length >= inRow && mixed.filter(({ role }) => role === main).length >= ofMain)
        return [{ role: main, words: mixed }];
    }
  }
  return found.sort((a, b) => b.words.length - a.words.length);
}

/** 柔软舒适, which is one word, as the two of the list it is. */
function halves(word: Word, list: ReadonlySet<string>): Word[] {
  const [head, tail] = [word.folded.slice(0, 2), word.folded.slice(2)];
  if (word.text.length !== 4 || word.folded.length !== 4 || !list.has(head) || !list.has(tail)) return [word];
  const middle = word.start + 2;
  return [
    { ...word, folded: head, text: word.text.slice(0, 2), end: middle },
    { ...word, folded: tail, text: word.text.slice(2), start: middle },
  ];
}

const WORDY = /[\p{L}\p{N}]/u;

const distinct = (words: readonly Word[]): Word[] =>
  [...new Map(words.toReversed().map((word) => [word.folded, word])).values()].toReversed();

const endsAlike = (word: Word, before: Word | undefined): boolean =>
  word.role === 'noun' && (before === undefined || before.folded.at(-1) === word.folded.at(-1));

/** The longest row of different words that belong together; blanks, signs and joining words may stand between them. */
function longestRow(words: readonly Word[], belongs: (word: Word, before: Word | undefined) => boolean): Word[] {
  let longest: Word[] = [];
  let row: Word[] = [];
  for (const word of words) {
    if (neverStuffing.has(word.folded) || !WORDY.test(word.text)) continue;
    if (belongs(word, row.at(-1))) row.push(word);
    else row = belongs(word, undefined) ? [word] : [];
    if (row.length <= longest.length) continue;
    const different = distinct(row);
    if (different.length > longest.length) longest = different;
  }
  return longest;
}
