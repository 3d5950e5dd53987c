import type { Word } from '@/utils/analyses/words/tokenize';
import type { WordBook } from '@/utils/analyses/words/word-book';

/** The trades whose lexicon names a product noun of the title; of a single character (包, 鞋) it may be another's. */
export function titleTrades({ words, book }: { words: readonly Word[]; book: WordBook }): ReadonlySet<string> {
  const nouns = words.filter(({ role, folded }) => role === 'noun' && folded.length > 1);
  return new Set(nouns.flatMap(({ folded }) => book.find(folded)?.trades ?? []));
}
