import { lexicons } from '@/utils/knowledge/lexicon/registry';
import { WordBook } from './word-book';

let book: WordBook | null = null;

/** The words of the written lexicon and nothing else. Built at the first call, which takes some ten milliseconds. */
export function writtenWords(): WordBook {
  book ??= newWordBook();
  return book;
}

/** A book of the written lexicon to add brands and learned phrases to. */
export function newWordBook(): WordBook {
  const fresh = new WordBook();
  for (const [trade, lexicon] of Object.entries(lexicons)) fresh.addLexicon(trade, lexicon);
  return fresh;
}
