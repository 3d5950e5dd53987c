import { titleWidth } from '@/utils/core/title-width';
import type { WordRole } from '@/utils/knowledge/lexicon/lexicon';
import type { ComposeInput } from './compose-input';
import type { Constraints } from './constraints';
import { foldText, tidyText } from './fold-text';
import type { Term } from './term-list';
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
    // The brand stands in front, once.
    if (brand !== null && !isKept && hasWord(folded, brand)) return;
    found.set(folded, { text, folded, width, role });
  };
  for (const word of [...input.keep, input.brandFirst ?? '']) add(word, input.roleOf(word));
  for (const { text, role } of input.tokens) add(text, role);
  for (const word of input.words) add(word, input.roleOf(word));
  for (const word of terms.flatMap(({ written }) => written)) add(word, input.roleOf(word));
  return [...found.values()];
}
