import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { WordPool } from '@/utils/analyses/titles/suggest/word-pool';
import { writtenWords } from '@/utils/analyses/words/written-words';
import { maybe, readLine } from './ask';
import { linesOf } from './lines-of';

const ask = z.object({ title: z.string(), k: maybe(z.int().check(z.gte(1))) });

/** `{"title","k"}` → `{"words":[{"text","score","from"}]}`, from the titles and queries of two files. */
export function answerWords(options: string[]): (line: unknown) => unknown {
  const { values } = parseArgs({ args: options, options: { titles: { type: 'string' }, queries: { type: 'string' } } });
  if (values.titles === undefined && values.queries === undefined)
    throw new Error('words: give --titles FILE, --queries FILE or both');
  const pool = new WordPool(writtenWords());
  for (const title of values.titles === undefined ? [] : linesOf(values.titles)) pool.addTitle(title);
  for (const query of values.queries === undefined ? [] : linesOf(values.queries)) pool.addTerm(query, null);
  return (line) => {
    const { title, k = 10 } = readLine(ask, line);
    return { words: pool.suggest(title, k).map(({ text, score, from }) => ({ text, score, from })) };
  };
}
