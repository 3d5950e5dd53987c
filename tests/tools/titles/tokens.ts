import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { PhraseLearner } from '@/utils/analyses/words/phrase-learner';
import { tokenize } from '@/utils/analyses/words/tokenize';
import { newWordBook } from '@/utils/analyses/words/written-words';
import { linesOf } from './lines-of';

const ask = z.object({ title: z.string(), platform: z.optional(z.string()), brands: z.optional(z.array(z.string())) });

/** `{"title","brands"?}` → `{"tokens":[{"text","start","end","role"}]}`. */
export function answerTokens(options: string[]): (line: unknown) => unknown {
  const { values } = parseArgs({ args: options, options: { learn: { type: 'string' } } });
  const learned = values.learn === undefined ? [] : learnFrom(linesOf(values.learn));
  const newBook = (brands: readonly string[]) => {
    const fresh = newWordBook();
    for (const phrase of learned) fresh.addLearned(phrase);
    for (const brand of brands) fresh.addBrand(brand);
    return fresh;
  };
  const book = newBook([]);
  return (line) => {
    const { title, brands = [] } = ask.parse(line);
    const words = tokenize(title, brands.length === 0 ? book : newBook(brands));
    return { tokens: words.map(({ text, start, end, role }) => ({ text, start, end, role })) };
  };
}

function learnFrom(titles: readonly string[]): string[] {
  const learner = new PhraseLearner(newWordBook());
  for (const title of new Set(titles)) learner.count(title);
  return learner.phrases();
}
