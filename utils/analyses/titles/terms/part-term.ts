import { tokenize } from '@/utils/analyses/words/tokenize';
import type { WordBook } from '@/utils/analyses/words/word-book';

/** Signs and blanks between words are no words. */
const WORDY = /[\p{L}\p{N}]/u;

/** A search term as buyers type it, with its words parted by blanks: `连衣裙女夏` → `连衣裙 女 夏`. */
export const partTerm = (text: string, book: WordBook): string =>
  tokenize(text, book)
    .flatMap((word) => (WORDY.test(word.text) ? [word.text] : []))
    .join(' ');
