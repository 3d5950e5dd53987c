import type { WeightedTerm } from './compose-input';
import { foldText } from './fold-text';
import { hasWord } from './word-in-text';

/** A search term ready for comparing. */
export interface Term {
  text: string;
  weight: number;
  /** Folded, in the order typed, each once. */
  words: readonly string[];
  /** The same words as they were typed. */
  written: readonly string[];
}

/** The terms that count, heaviest first. A term given twice counts twice. */
export function listTerms(terms: readonly WeightedTerm[]): Term[] {
  return terms
    .map(({ text, weight }) => {
      const typed = new Map(text.split(/\s+/).map((word) => [foldText(word), word]));
      typed.delete('');
      return { text, weight, words: [...typed.keys()], written: [...typed.values()] };
    })
    .filter(({ weight, words }) => Number.isFinite(weight) && weight > 0 && words.length > 0)
    .sort((a, b) => b.weight - a.weight);
}

/** The terms a folded title covers: all their words stand in it. */
export function coveredTerms(folded: string, terms: readonly Term[]): Term[] {
  const known = new Map<string, boolean>();
  const has = (word: string) => {
    const found = known.get(word) ?? hasWord(folded, word);
    known.set(word, found);
    return found;
  };
  return terms.filter(({ words }) => words.every(has));
}

/** What terms are worth together. */
export const weightOf = (terms: readonly Term[]): number => terms.reduce((sum, { weight }) => sum + weight, 0);
