import { foldText } from '@/utils/analyses/words/fold-text';
import { tokenize, type Word } from '@/utils/analyses/words/tokenize';
import type { WordBook } from '@/utils/analyses/words/word-book';

/** `edge`: before the first or behind the last word. `split`: inside a word. `plain`: one blank between two words. */
export type BlankKind = 'split' | 'wide' | 'doubled' | 'edge' | 'plain';

/** UTF-16 offsets. */
interface Stretch {
  start: number;
  end: number;
}

/** A run of blanks. */
export interface Blank extends Stretch {
  kind: BlankKind;
  /** The word it splits, as it should be written. */
  word: string | null;
}

const BLANKS = /\p{Zs}+/gu;
/** So much text on either side may belong to the word. */
const BESIDE = 5;
/** Characters each behind a blank, and the text they may belong to. */
const SPELT = /(\p{sc=Han}{1,4})(?: \p{sc=Han})+(?!\p{sc=Han})/gu;
const HAN_ONLY = /^\p{Script=Han}+$/u;

/** The runs of blanks in a title. Tabs and line ends are controls and none of these. */
export function findBlanks(title: string, words: readonly Word[], book: WordBook): Blank[] {
  const spelt = speltWords(title, book);
  return Array.from(title.matchAll(BLANKS), ({ 0: text, index: start }) => {
    const end = start + text.length;
    const word = spelt.find((one) => one.start < start && one.end > end)?.word ?? splitWord(title, { start, end }, words, book);
    const isEdge = start === 0 || end === title.length;
    const lone = text === ' ' ? 'plain' : 'wide';
    const kind = isEdge ? 'edge' : word !== null ? 'split' : text.length > 1 ? 'doubled' : lone;
    return { kind, start, end, word };
  });
}

/** The Han word which the blank splits: it is known, and a part of it is no word alone or only the last character of a noun. */
function splitWord(title: string, { start, end }: Stretch, words: readonly Word[], book: WordBook): string | null {
  const left = title.slice(Math.max(0, start - BESIDE), start);
  const right = title.slice(end, end + BESIDE);
  // Cutting anew is dear, and most blanks stand where no word would.
  if (!mayBeWord(foldText(left).folded, foldText(right).folded, book)) return null;
  const whole = tokenize(left + right, book).find((word) => word.start < left.length && word.end > left.length);
  // A word that was written down: what only ends like one may be two.
  if (!whole?.role || !book.find(whole.folded) || !HAN_ONLY.test(whole.folded)) return null;
  const [from, to] = [start - (left.length - whole.start), end + (whole.end - left.length)];
  const parts = words.filter((word) => word.start < to && word.end > from);
  // Two characters of two other words often make a third: 鸭血猪 红烧.
  if (whole.folded.length === 2 && parts.some((word) => word.start < from || word.end > to)) return null;
  const isTorn = parts.some(({ role }) => role === null) || (whole.role === 'noun' && to - end === 1);
  return isTorn ? whole.text : null;
}

function mayBeWord(left: string, right: string, book: WordBook): boolean {
  for (let before = 1; before <= left.length; before++)
    for (let after = 1; after <= right.length; after++) if (book.find(left.slice(-before) + right.slice(0, after))) return true;
  return false;
}

/** Known words of three characters and more whose last characters all stand alone: 智能电 饭 煲. */
function speltWords(title: string, book: WordBook): (Stretch & { word: string })[] {
  return [...title.matchAll(SPELT)].flatMap(({ 0: text, 1: head = '', index }) => {
    const tail = text.slice(head.length).replace(/\s/g, '');
    for (let from = 0; from < head.length; from++) {
      const word = head.slice(from) + tail;
      if (book.find(foldText(word).folded)) return [{ start: index + from, end: index + text.length, word }];
    }
    return [];
  });
}
