import { foldText } from '@/utils/analyses/words/fold-text';
import { collectionWords, collectionWordsBefore, otherYears } from '@/utils/knowledge/seasons/year-words';

/** A year a title gives its collection. */
export interface CollectionYear {
  year: number;
  /** As the title writes it, with its 年. */
  text: string;
  /** UTF-16 offsets [start, end). */
  start: number;
  end: number;
}

/** Not inside a longer number, a model or a range. */
const YEAR = /(?<![\da-z.\-~—至/])(?:20)?(2\d)年?(?![\da-z.\-~—至/])/g;

/** The years of collections: `2024新款`, `24年秋冬`. Empty where a year may mean something else. */
export function findYears(title: string): CollectionYear[] {
  const { folded, offsets } = foldText(title);
  if (otherYears.test(folded)) return [];
  return [...folded.matchAll(YEAR)].flatMap((match) => {
    const [text, short] = match;
    const isLong = text.startsWith('20') && text.length > 3;
    const end = match.index + text.length;
    const isCollection =
      collectionWords.test(folded.slice(end).trimStart()) ||
      (isLong && collectionWordsBefore.test(folded.slice(0, match.index).trimEnd()));
    if (!isCollection) return [];
    const [from = 0, to = 0] = [offsets[match.index], offsets[end]];
    return [{ year: 2000 + Number(short), text: title.slice(from, to), start: from, end: to }];
  });
}
