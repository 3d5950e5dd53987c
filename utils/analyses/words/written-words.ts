import { lexicons } from '@/utils/knowledge/lexicon/registry';
import { WordBook } from './word-book';

let book: WordBook | null = null;

/** The words of the written lexicon and nothing else. Built at the first call, which takes about a tenth of a second. */
export function writtenWords(): WordBook {
  book ??= readLexicons();
  return book;
}

/** A book on top of the written lexicon to add brands and learned phrases to. */
export const newWordBook = (): WordBook => new WordBook(writtenWords());

function readLexicons(): WordBook {
  const written = new WordBook();
  for (const [trade, lexicon] of Object.entries(lexicons)) written.addLexicon(trade, lexicon);
  return written;
}
