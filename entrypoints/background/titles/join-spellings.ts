import { foldWord } from '@/utils/analyses/words/fold-text';
import type { BankTerm } from '@/utils/records/bank-term';

/** A term with what it is weighed by, and its words parted by blanks. */
export interface SpelledTerm {
  term: BankTerm;
  weight: number;
  parted: string;
}

/**
 * Joins terms of the same words in another order (毛衣女, 女毛衣): a title that covers one covers all. By the parted text of the
 * most searched one, whose weight counts alone: that the others are searched by others again is not known.
 */
export function joinSpellings(terms: readonly SpelledTerm[]): Map<string, { weight: number; all: SpelledTerm[] }> {
  const byWords = new Map<string, Map<string, SpelledTerm>>();
  for (const one of terms) {
    const key = [...new Set(one.parted.split(' ').map(foldWord))].sort().join(' ');
    const spellings = byWords.get(key) ?? new Map<string, SpelledTerm>();
    byWords.set(key, spellings);
    const known = spellings.get(one.term.text);
    // Another product's own figures may weigh it higher.
    if (!known || one.weight > known.weight) spellings.set(one.term.text, one);
  }
  const joined = new Map<string, { weight: number; all: SpelledTerm[] }>();
  for (const spellings of byWords.values()) {
    const all = [...spellings.values()].sort((a, b) => b.weight - a.weight || (a.term.text < b.term.text ? -1 : 1));
    const [first] = all;
    if (first) joined.set(first.parted, { weight: first.weight, all });
  }
  return joined;
}
