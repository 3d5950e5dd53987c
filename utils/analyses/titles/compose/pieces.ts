import type { WordRole } from '@/utils/knowledge/lexicon/lexicon';
import type { Candidate } from './candidates';
import type { TitleToken } from './compose-input';
import { isJoint } from './fold-text';

/** A stretch of a title: a word or what stands between words. */
export interface Piece {
  text: string;
  isWord: boolean;
  role: WordRole | null;
}

const isBlank = (piece: Piece | undefined) => piece === undefined || piece.text.trim() === '';
const blank: Piece = { text: ' ', isWord: false, role: null };

/** Cuts a title at its tokens; tokens which do not fit the title are ignored. */
export function cutTitle(title: string, tokens: readonly TitleToken[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const gap = (to: number) => {
    if (to > at) pieces.push({ text: title.slice(at, to), isWord: false, role: null });
  };
  for (const { text, start, end, role } of tokens) {
    if (start < at || end <= start || title.slice(start, end) !== text || text.trim() === '') continue;
    gap(start);
    pieces.push({ text, isWord: /[\p{L}\p{N}]/u.test(text), role });
    at = end;
  }
  gap(title.length);
  return pieces;
}

export const joinPieces = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** Puts words in place of the pieces [from, to); blanks are added where Latin would run together and not left double. */
export function putWords(pieces: readonly Piece[], from: number, to: number, words: readonly Candidate[]): Piece[] {
  const made: Piece[] = [];
  const add = (piece: Piece, isSeam: boolean) => {
    const last = made.at(-1);
    if (isSeam && isBlank(piece) && isBlank(last)) return;
    if (isSeam && last && isJoint(last.text, piece.text)) made.push(blank);
    made.push(piece);
  };
  for (const piece of pieces.slice(0, from)) add(piece, false);
  for (const { text, role } of words) add({ text, isWord: true, role }, true);
  for (const [at, piece] of pieces.slice(to).entries()) add(piece, at === 0);
  while (from < to && made.length > 0 && to === pieces.length && isBlank(made.at(-1))) made.pop();
  return made;
}

/** Runs of up to three words with nothing but blanks between them, as [from, to). */
export function wordRuns(pieces: readonly Piece[]): [number, number][] {
  const runs: [number, number][] = [];
  pieces.forEach((piece, from) => {
    if (!piece.isWord) return;
    let words = 0;
    for (let to = from; to < pieces.length && words < 3; to++) {
      const next = pieces[to];
      if (next?.isWord) runs.push([from, to + 1]);
      else if (!isBlank(next)) return;
      words += next?.isWord ? 1 : 0;
    }
  });
  return runs;
}
