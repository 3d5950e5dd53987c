import { foldWord } from '@/utils/analyses/words/fold-text';
import type { BankTerm } from '@/utils/records/bank-term';

/** A term with what it is weighed by, and its words parted by blanks. */
export interface SpelledTerm {
  term: BankTerm;
  weight: number;
  parted: string;
}

interface Joined<One> {
  /** The words in an order of their own: the same for every spelling. */
  words: string;
  /** That of the most searched spelling. */
  weight: number;
  /** Most searched first. */
  all: One[];
}

/**
 * Joins terms of the same words, whatever their order or the blanks between them (毛衣女, 女毛衣, 毛衣 女): a title that covers
 * one covers all. By the parted text of the most searched one, whose weight counts alone: that the others are searched by
 * others again is not known.
 */
export function joinSpellings<One extends SpelledTerm>(terms: readonly One[]): Map<string, Joined<One>> {
  const byWords = new Map<string, Map<string, One>>();
  for (const one of terms) {
    const key = [...new Set(one.parted.split(' ').map(foldWord))].sort().join(' ');
    const spellings = byWords.get(key) ?? new Map<string, One>();
    byWords.set(key, spellings);
    const known = spellings.get(one.term.text);
    // Another product's own figures may weigh it higher.
    if (!known || one.weight > known.weight) spellings.set(one.term.text, one);
  }
  const joined = new Map<string, Joined<One>>();
  for (const [words, spellings] of byWords) {
    const all = [...spellings.values()].sort((a, b) => b.weight - a.weight || (a.term.text < b.term.text ? -1 : 1));
    const [first] = all;
    if (first) joined.set(first.parted, { words, weight: first.weight, all });
  }
  return joined;
}
