import { foldText } from '@/utils/analyses/words/fold-text';
import { tokenize } from '@/utils/analyses/words/tokenize';
import type { WordBook } from '@/utils/analyses/words/word-book';
import type { Tally } from './ballot';
import { contradicts, stemOf } from './stated';

/** One character that says it all, however it is closed: 女士 and 女款, 夏季 and 夏天. */
const TELLING = /^[男女春夏秋冬]$/;

/** Tells which words would add something to a title: it neither holds them nor says them in another form nor means the opposite. */
export function isNewTo(title: string, book: WordBook): (tally: Pick<Tally, 'text' | 'parts'>) => boolean {
  const { folded } = foldText(title);
  const words = new Set(tokenize(title, book).map((word) => word.folded));
  const says = (part: string) => (part.length > 1 || TELLING.test(part) ? folded.includes(part) : words.has(part));
  return ({ text, parts }) =>
    !folded.includes(text) && !says(stemOf(text)) && !(parts?.some(says) ?? false) && !contradicts(text, folded);
}
