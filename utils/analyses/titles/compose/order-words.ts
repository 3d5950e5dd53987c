import { roleOrder, unknownRoleBefore } from '@/utils/knowledge/titles/role-order';
import type { Candidate } from './candidates';
import { isJoint, isLatin } from './fold-text';
import type { Piece } from './pieces';
import type { Term } from './term-list';
import { hasWord } from './word-in-text';

/**
 * Ways to put words into a row, the most readable first: by role, with words that buyers type one after the other kept
 * together (heavier terms first, never a thing before what modifies it); by role alone; with the fewest blanks.
 * `first` is the folded word in front.
 */
export function orderWords(words: readonly Candidate[], terms: readonly Term[], first: string | null): Candidate[][] {
  const front =
    words.find(({ folded }) => folded === first) ??
    words.find(({ folded }) => first !== null && startsWord(folded, first)) ??
    null;
  const rest = words.filter((word) => word !== front);
  const head = front ? [front] : [];
  const chains = chainWords([...head, ...byRole(rest)], terms, front);
  return [[...chains].flat(), [...head, ...byRole(rest)], fewestBlanks(head, byRole(rest))];
}

/** Whether a text begins with a word that does not run on. */
const startsWord = (text: string, word: string) => text.startsWith(word) && hasWord(text.slice(0, word.length + 1), word);

/** The words as a title: a blank only where Latin would run together. */
export const joinWords = (words: readonly Candidate[]): string =>
  words.reduce((title, { text }) => title + (isJoint(title, text) ? ' ' : '') + text, '');

/** Where a word goes in a cut title by its role: before the first word of a later role; the brand in front. */
export function placeOf({ folded, role }: Candidate, pieces: readonly Piece[], brand: string | null): number {
  if (folded === brand) return 0;
  const rank = roleOrder.indexOf(role ?? 'function');
  const first = brand === null ? 0 : 1;
  const at = pieces.findIndex(
    (piece, place) => place >= first && piece.isWord && piece.role !== null && roleOrder.indexOf(piece.role) > rank,
  );
  return at < 0 ? pieces.length : at;
}

const unknownRank = roleOrder.indexOf(unknownRoleBefore) - 0.5;
const rankOf = ({ role }: Candidate): number => (role === null ? unknownRank : roleOrder.indexOf(role));

const byRole = (words: readonly Candidate[]): Candidate[] => [...words].sort((a, b) => rankOf(a) - rankOf(b));

/** Links words as the terms have them and puts the chains in the order of their most telling word: the thing, else the first. */
function chainWords(words: readonly Candidate[], terms: readonly Term[], front: Candidate | null): Candidate[][] {
  const chainOf = new Map(words.map((word) => [word, [word]]));
  const placed = new Map(words.map((word) => [word.folded, word]));
  for (const term of terms) {
    const present = term.words.map((word) => placed.get(word));
    present.forEach((left, at) => {
      const right = present[at + 1];
      if (!left || !right || right === front || !canPrecede(left, right)) return;
      const before = chainOf.get(left) ?? [];
      const after = chainOf.get(right) ?? [];
      if (before === after || before.at(-1) !== left || after[0] !== right) return;
      const joined = [...before, ...after];
      for (const word of joined) chainOf.set(word, joined);
    });
  }
  const chains = [...new Set(chainOf.values())];
  return chains.sort((a, b) => Number(b[0] === front) - Number(a[0] === front) || chainRank(a) - chainRank(b));
}

const canPrecede = (left: Candidate, right: Candidate) =>
  left.role === null || right.role === null || rankOf(left) <= rankOf(right);

function chainRank(chain: readonly Candidate[]): number {
  const thing = chain.find(({ role }) => role === 'noun');
  const [first] = chain;
  return thing ? rankOf(thing) : first ? rankOf(first) : unknownRank;
}

/** Latin words with others between them, as far as there are any. */
function fewestBlanks(head: readonly Candidate[], rest: readonly Candidate[]): Candidate[] {
  const starts = ({ text }: Candidate) => isLatin([...text][0]);
  const ends = ({ text }: Candidate) => isLatin([...text].at(-1));
  const only = (isStart: boolean, isEnd: boolean) => rest.filter((word) => starts(word) === isStart && ends(word) === isEnd);
  const [latin, han] = [only(true, true), only(false, false)];
  const last = head.at(-1);
  // A Latin brand needs one in between, too.
  const row = [...head, ...(last && ends(last) ? han.splice(0, 1) : []), ...only(true, false)];
  latin.forEach((word, at) => {
    if (at > 0) row.push(...han.splice(0, 1));
    row.push(word);
  });
  return [...row, ...han, ...only(false, true)];
}
