import { tokenize, type Word } from '@/utils/analyses/words/tokenize';
import type { WordBook } from '@/utils/analyses/words/word-book';
import type { WordRole } from '@/utils/knowledge/lexicon/lexicon';

/** A word of a stored text, or two neighbours that may be one word the book does not know. */
export interface Piece {
  text: string;
  role: WordRole | null;
  /** The two words of a pair. */
  parts: readonly [string, string] | null;
  /** It opens the text, where brands stand. */
  isFirst: boolean;
}

/** Longer pairs are two words that go together. *House choice*. */
const LONGEST_PAIR = 8;

/** What no suggestion may be, nor be made of: other people's names, measures, words about the offer. */
const barredRoles: ReadonlySet<WordRole | null> = new Set<WordRole | null>(['brand', 'unit', 'marketing', 'service']);
const DIGIT = /\d/;
const LATIN = /[a-z]/;
/** 三件套, 两只装, 四件: how many are sold. */
const HAN_COUNT = /^[一二两三四五六七八九十]+[只件条双套盒袋瓶片支包张个组箱][装套]?$/;
const HAN = /\p{Script=Han}/u;
const WORD = /[\p{L}\p{N}]/u;

/** Whether a word could ever be suggested: no brand, measure, model, year, nor a word about the offer. */
function isWorthKnowing({ folded, role }: Word, book: WordBook): boolean {
  if (!WORD.test(folded) || barredRoles.has(role) || HAN_COUNT.test(folded)) return false;
  if (DIGIT.test(folded) || role === 'spec') {
    const written = book.find(folded);
    // Sizes and numbers are facts of one product; `a4`, `3d` and 大号 are words.
    if (written?.origin !== 'lexicon' || barredRoles.has(written.role)) return false;
    return !DIGIT.test(folded) || LATIN.test(folded);
  }
  // A Latin word nobody wrote down is a model or a brand.
  if (role === null && !HAN.test(folded)) return false;
  return folded.length > 1 || role === 'noun';
}

/** The pieces of a text that could be suggested to another, each once. */
export function piecesOf(text: string, book: WordBook): Piece[] {
  const pieces = new Map<string, Piece>();
  let left: Word | null = null;
  let [isFirst, isSecond] = [true, false];
  for (const word of tokenize(text, book)) {
    const isKnown = isWorthKnowing(word, book);
    const { folded, role } = word;
    if (isKnown && !pieces.has(folded)) pieces.set(folded, { text: folded, role, parts: null, isFirst });
    const isPair = isKnown && left?.end === word.start && left.folded.length + folded.length <= LONGEST_PAIR;
    if (left && isPair && !pieces.has(left.folded + folded)) {
      const pair = left.folded + folded;
      pieces.set(pair, { text: pair, role, parts: [left.folded, folded], isFirst: isSecond });
    }
    left = isKnown || isJoinable(word) ? word : null;
    [isFirst, isSecond] = [false, isFirst];
  }
  return [...pieces.values()];
}

/** A single character that is no word of its own may be half of one. */
const isJoinable = ({ folded, role }: Word): boolean => folded.length === 1 && HAN.test(folded) && !barredRoles.has(role);
