import { isLatinOrDigit } from '@/utils/analyses/words/measures';
import type { Word } from '@/utils/analyses/words/tokenize';

/** Words to look for in titles. */
export interface Surfaces {
  /** What each folded word says; null says nothing and hides the shorter words inside it. */
  words: ReadonlyMap<string, readonly string[] | null>;
  /** The characters words begin with, and how long the longest is: most places of a title are passed over. */
  firsts: ReadonlySet<string>;
  longest: number;
}

/** A word found in a title. */
export interface Surface {
  text: string;
  meanings: readonly string[];
  /** UTF-16 offsets [start, end). */
  start: number;
  end: number;
}

export interface CutTitle {
  title: string;
  words: readonly Word[];
}

/** Words to look for, from pairs of a word and what it says. Of two pairs with one word the last stands. */
export function surfacesOf(pairs: readonly (readonly [string, readonly string[] | null])[]): Surfaces {
  const words = new Map(pairs);
  const texts = [...words.keys()];
  return {
    words,
    firsts: new Set(texts.map((text) => text.charAt(0))),
    longest: Math.max(0, ...texts.map(({ length }) => length)),
  };
}

/** The words a title holds, longest first from left to right. A piece that cuts a word of the title in two is none. */
export function findSurfaces(cut: CutTitle, { words, firsts, longest }: Surfaces, parts: readonly string[] = []): Surface[] {
  const found: Surface[] = [];
  const { folded, offsets, wordAt } = spread(cut);
  for (let at = 0; at < folded.length; at++) {
    if (!firsts.has(folded.charAt(at)) || runsOn(folded, at)) continue;
    for (let end = Math.min(folded.length, at + longest); end > at; end--) {
      const meanings = words.get(folded.slice(at, end));
      if (meanings === undefined || runsOn(folded, end)) continue;
      const [start = 0, stop = 0] = [offsets[at], offsets[end]];
      if (meanings !== null && !isWordly(wordAt[at], wordAt[end - 1], start, stop)) continue;
      if (meanings !== null && !parts.some((part) => folded.startsWith(part, end)))
        found.push({ text: cut.title.slice(start, stop), meanings, start, end: stop });
      at = end - 1;
      break;
    }
  }
  return found;
}

/** A Latin word or a number goes on over this place. */
const runsOn = (folded: string, at: number): boolean => isLatinOrDigit(folded[at - 1]) && isLatinOrDigit(folded[at]);

interface Spread {
  folded: string;
  /** Of each folded character, and of the end, in the title. */
  offsets: readonly number[];
  /** The word each folded character belongs to. */
  wordAt: readonly (Word | undefined)[];
}

/** Kept while a title's words are: many lists are looked through for one title. */
const spreads = new WeakMap<readonly Word[], Spread>();

/** The title's words in folded form; whatever parts them is one blank. */
function spread({ title, words }: CutTitle): Spread {
  const known = spreads.get(words);
  if (known) return known;
  let folded = '';
  const offsets: number[] = [];
  const wordAt: (Word | undefined)[] = [];
  let last = 0;
  for (const word of words) {
    if (word.start > last) {
      folded += ' ';
      offsets.push(last);
      wordAt.push(undefined);
    }
    // A character outside the BMP folds to one unit; no word that is looked for holds one.
    const isEven = word.folded.length === word.end - word.start;
    for (let at = 0; at < word.folded.length; at++) {
      offsets.push(isEven ? word.start + at : word.start);
      wordAt.push(word);
    }
    folded += word.folded;
    last = word.end;
  }
  offsets.push(words.length > 0 ? last : title.length);
  const made = { folded, offsets, wordAt };
  spreads.set(words, made);
  return made;
}

function isWordly(first: Word | undefined, last: Word | undefined, start: number, stop: number): boolean {
  if (first === undefined || last === undefined) return false;
  const [isStart, isEnd] = [first.start === start, last.end === stop];
  if (isStart && isEnd) return true;
  // A single character inside a word is chance (夏 in 夏娃), but for the end of one nobody knows (鞋男).
  if (stop - start === 1) return isEnd && last.role === null;
  // Inside one word at one of its ends, or over whole words: never from the middle of one into another.
  return first === last ? isStart || isEnd : (isStart || first.role === null) && (isEnd || last.role === null);
}
