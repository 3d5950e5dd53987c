import type { Word } from '@/utils/analyses/words/tokenize';

/** A piece of a title's change, in the order of the new title; what was removed stands where it was. */
export interface DiffPiece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Pieces of a title, each with the signs and blanks in front of it that are no words. */
function pieces(title: string, words: readonly Pick<Word, 'start' | 'end'>[]): string[] {
  const ends = words.map(({ end }) => end);
  return ends.map((end, at) => title.slice(at === 0 ? 0 : ends[at - 1], at === ends.length - 1 ? title.length : end));
}

/** What changed between two titles, word by word: the longest common run of words stays. */
export function diffTitles(
  old: { title: string; words: readonly Pick<Word, 'start' | 'end'>[] },
  next: { title: string; words: readonly Pick<Word, 'start' | 'end'>[] },
): DiffPiece[] {
  const [before, after] = [pieces(old.title, old.words), pieces(next.title, next.words)];
  const isSame = (one: number, other: number) => before[one]?.trim() === after[other]?.trim();
  /** Length of the longest common run from both places on. */
  const common = before.map(() => new Uint16Array(after.length + 1));
  common.push(new Uint16Array(after.length + 1));
  const at = (one: number, other: number) => common[one]?.[other] ?? 0;
  for (let one = before.length - 1; one >= 0; one--)
    for (let other = after.length - 1; other >= 0; other--) {
      const row = common[one];
      if (row) row[other] = isSame(one, other) ? at(one + 1, other + 1) + 1 : Math.max(at(one + 1, other), at(one, other + 1));
    }
  const found: DiffPiece[] = [];
  const put = (kind: DiffPiece['kind'], text = '') => {
    const last = found.at(-1);
    if (last?.kind === kind) last.text += text;
    else found.push({ kind, text });
  };
  for (let one = 0, other = 0; one < before.length || other < after.length; ) {
    if (one < before.length && other < after.length && isSame(one, other)) {
      put('same', after[other++]);
      one++;
    } else if (other >= after.length || (one < before.length && at(one + 1, other) >= at(one, other + 1)))
      put('removed', before[one++]);
    else put('added', after[other++]);
  }
  return found;
}
