import { titleWidth } from '@/utils/core/title-width';
import type { ComposeInput, Verdict } from './compose-input';
import { foldText, tidyText } from './fold-text';
import { hasWord } from './word-in-text';

/** What a title must and must not hold, ready for comparing. */
export interface Constraints {
  /** Folded words the title must hold, none inside another; the brand among them. */
  keep: readonly string[];
  drop: readonly string[];
  brand: string | null;
}

const foldAll = (words: readonly string[]) =>
  [...new Set(words.map((word) => foldText(tidyText(word))))].filter((word) => word !== '');

/** Reads the constraints; a word to keep that stands in another one goes without saying. */
export function readConstraints({ keep, drop, brandFirst }: ComposeInput): Constraints {
  const brand = brandFirst === null ? '' : foldText(tidyText(brandFirst));
  const parts = keep.flatMap((word) => tidyText(word));
  const wanted = foldAll([...parts, brand]);
  return {
    keep: wanted.filter((word) => !wanted.some((other) => other !== word && hasWord(other, word))),
    drop: foldAll(drop),
    brand: brand === '' ? null : brand,
  };
}

/** The verdict of the rules on a title which holds what it must, holds nothing it must not and fits; else it is refused. */
export const verdictOn = (title: string, input: ComposeInput, constraints: Constraints): Verdict =>
  isWithin(title, input, constraints) ? (input.judge?.(title) ?? 'clean') : 'refused';

function isWithin(title: string, input: ComposeInput, { keep, drop, brand }: Constraints): boolean {
  if (title === '' || titleWidth(title, input.platform) > input.limit) return false;
  const folded = foldText(title);
  const tidy = foldText(tidyText(title));
  if (brand !== null && !startsWith(tidy, brand)) return false;
  if (!keep.every((word) => hasWord(folded, word) || hasWord(tidy, word))) return false;
  return !drop.some((word) => hasWord(folded, word));
}

const startsWith = (text: string, word: string) => text.startsWith(word) && hasWord(text.slice(0, word.length + 1), word);
