import { foldText } from '@/utils/analyses/words/fold-text';
import { tokenize, type Word } from '@/utils/analyses/words/tokenize';
import type { WordBook } from '@/utils/analyses/words/word-book';

/** A title in the form leaves are looked for in. */
export interface TitleClues {
  folded: string;
  words: readonly Word[];
  /** Places at which a word of the title begins. */
  starts: ReadonlySet<number>;
  /** Places at which a word of the title ends. */
  ends: ReadonlySet<number>;
}

/** Cuts a title once for all who look at it. Places are of the folded text. */
export function cluesOf(title: string, book: WordBook): TitleClues {
  const { folded, offsets } = foldText(title);
  const words = tokenize(title, book);
  const placeOf = new Map(offsets.map((offset, at) => [offset, at]));
  const starts = new Set(words.flatMap(({ start }) => placeOf.get(start) ?? []));
  const ends = new Set(words.flatMap(({ end }) => placeOf.get(end) ?? []));
  return { folded, words, starts, ends };
}
