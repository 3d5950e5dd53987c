import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { PhraseLearner } from '@/utils/analyses/words/phrase-learner';
import { tokenize } from '@/utils/analyses/words/tokenize';
import { WordBook } from '@/utils/analyses/words/word-book';
import { newWordBook } from '@/utils/analyses/words/written-words';
import { maybe, readLine } from './ask';
import { linesOf } from './lines-of';

const ask = z.object({ title: z.string(), platform: maybe(z.string()), brands: maybe(z.array(z.string())) });

/** `{"title","brands"?}` → `{"tokens":[{"text","start","end","role"}]}`. */
export function answerTokens(options: string[]): (line: unknown) => unknown {
  const { values } = parseArgs({ args: options, options: { learn: { type: 'string' } } });
  const book = newWordBook();
  for (const phrase of values.learn === undefined ? [] : learnFrom(linesOf(values.learn))) book.addLearned(phrase);
  return (line) => {
    const { title, brands } = readLine(ask, line);
    const words = tokenize(title, brands ? withBrands(book, brands) : book);
    return { tokens: words.map(({ text, start, end, role }) => ({ text, start, end, role })) };
  };
}

function withBrands(book: WordBook, brands: readonly string[]): WordBook {
  const fresh = new WordBook(book);
  for (const brand of brands) fresh.addBrand(brand);
  return fresh;
}

function learnFrom(titles: readonly string[]): string[] {
  const learner = new PhraseLearner(newWordBook());
  for (const title of new Set(titles)) learner.count(title);
  return learner.phrases();
}
