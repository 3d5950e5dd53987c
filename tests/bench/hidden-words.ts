import { foldWord } from '@/utils/analyses/words/fold-text';
import { tokenize } from '@/utils/analyses/words/tokenize';
import { writtenWords } from '@/utils/analyses/words/written-words';
import type { AnnotatedTitle } from './span-scores';
import { hashOf, shuffled } from './title-pools';

/** A title without one of its words, and the word. */
export interface Hidden {
  title: string;
  word: string;
  type: string;
}

/** Product noun, function, scene, person, material, style: what a word suggestion is for. */
export const asked: Readonly<Record<string, string>> = {
  4: 'noun',
  11: 'function',
  5: 'scene',
  8: 'person',
  12: 'material',
  14: 'style',
};

/** Every annotated word of the asked types that the rest of its title does not say as well. */
export function hiddenWords(titles: readonly AnnotatedTitle[]): Hidden[] {
  return titles.flatMap(({ t, s }) =>
    s.flatMap(([start, end, type]) => {
      const [title, word] = [t.slice(0, start) + t.slice(end), foldWord(t.slice(start, end))];
      return type in asked && !foldWord(title).includes(word) ? [{ title, word, type }] : [];
    }),
  );
}

/** A search query and a title; `rel` is 1 where people found that they match. */
export interface MatchedQuery {
  q: string;
  t: string;
  rel: number;
}

const wordsIn = (text: string) => tokenize(text, writtenWords()).filter(({ folded }) => /^[\p{L}\p{N}]{2,}$/u.test(folded));

/** Words of a query: cut out of the title it was matched with, or not said by it. */
export function queryWords(pairs: readonly MatchedQuery[]): { cut: Hidden[]; missing: Hidden[] } {
  const [cut, missing]: Hidden[][] = [[], []];
  for (const { q, t } of pairs) {
    for (const word of new Set(wordsIn(q).map(({ folded }) => folded))) {
      if (foldWord(t).includes(word)) cut?.push({ title: foldWord(t).split(word).join(''), word, type: 'query' });
      else missing?.push({ title: t, word, type: 'query' });
    }
  }
  return { cut: cut ?? [], missing: missing ?? [] };
}

/** Queries without one of their words. */
export const cutQueries = (queries: readonly string[]): Hidden[] =>
  queries.flatMap((query) => {
    const [word] = shuffled(wordsIn(query), hashOf(query));
    if (!word || word.text.length === query.length) return [];
    return [{ title: query.slice(0, word.start) + query.slice(word.end), word: word.folded, type: 'query' }];
  });
