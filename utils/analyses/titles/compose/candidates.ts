import { titleWidth } from '@/utils/core/title-width';
import type { WordRole } from '@/utils/knowledge/lexicon/lexicon';
import type { ComposeInput } from './compose-input';
import type { Constraints } from './constraints';
import { foldText, tidyText } from './fold-text';
import { type Term, weightOf } from './term-list';
import { hasWord } from './word-in-text';

/** A word that may be put into a title. */
export interface Candidate {
  /** As it is written. */
  text: string;
  /** As it is compared. */
  folded: string;
  width: number;
  role: WordRole | null;
}

/** Whether there is something to read in it. */
const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text);

/**
 * The words a title may be made of: those to keep, the old title's, the further ones and the terms', each once, written
 * as first met in that order. Left out: what may not stand in the title or would never fit.
 */
export function listCandidates(input: ComposeInput, { keep, drop, brand }: Constraints, terms: readonly Term[]): Candidate[] {
  const found = new Map<string, Candidate>();
  const add = (given: string, role: WordRole | null) => {
    const text = tidyText(given);
    const folded = foldText(text);
    const isKept = keep.includes(folded);
    if (found.has(folded) || folded === '' || !(isKept || isWord(text))) return;
    const width = titleWidth(text, input.platform);
    if (width > input.limit || drop.some((word) => hasWord(folded, word))) return;
    if (!isKept && holdsBrand(folded, brand)) return;
    found.set(folded, { text, folded, width, role });
  };
  for (const word of [...input.keep, input.brandFirst ?? '']) add(word, input.roleOf(word));
  for (const { text, role } of input.tokens) add(text, role);
  for (const word of input.words) add(word, input.roleOf(word));
  for (const word of terms.flatMap(({ written }) => written)) add(word, input.roleOf(word));
  return [...found.values()];
}

/**
 * Weight of the terms with a word around the brand. Since the brand stands in front, once, no title is written for them;
 * a bound for every title counts them in.
 */
export const weightAroundBrand = ({ brand }: Constraints, terms: readonly Term[]): number =>
  weightOf(terms.filter(({ words }) => words.some((word) => holdsBrand(word, brand))));

const holdsBrand = (word: string, brand: string | null) => brand !== null && word !== brand && hasWord(word, brand);
