import { foldText } from '@/utils/analyses/words/fold-text';
import { collectionWords, collectionWordsBefore, otherYears, yearlyStyles } from '@/utils/knowledge/seasons/year-words';

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

/** Most titles hold no such figures, and folding is dear. Full-width figures too. */
const MAYBE = /[2２][\d０-９]/;

/** The years of collections: `2024新款`, `24年秋冬`, `2024款`, `连衣裙2024年`. Empty where a year may mean something else. */
export function findYears(title: string): CollectionYear[] {
  if (!MAYBE.test(title)) return [];
  const { folded, offsets } = foldText(title);
  const matches = [...folded.matchAll(YEAR)];
  if (matches.length === 0 || otherYears.test(folded)) return [];
  return matches.flatMap((match) => {
    const [text, short] = match;
    const isLong = text.startsWith('20') && text.length > 3;
    const end = match.index + text.length;
    const behind = folded.slice(end).trimStart();
    const isCollection =
      collectionWords.test(behind) ||
      (isLong && collectionWordsBefore.test(folded.slice(0, match.index).trimEnd())) ||
      (isLong && (yearlyStyles.test(`${text.endsWith('年') ? '年' : ''}${behind}`) || isAtEnd(folded, match.index, end)));
    if (!isCollection) return [];
    // Without its year, 款 reads on from nothing.
    const style = isLong ? (/^年?款/.exec(folded.slice(end))?.[0].length ?? 0) : 0;
    const [from = 0, to = 0] = [offsets[match.index], offsets[end + style]];
    return [{ year: 2000 + Number(short), text: title.slice(from, to), start: from, end: to }];
  });
}

/** `2024连衣裙`, `连衣裙 2024`: a bare year of goods that change with it. */
const isAtEnd = (folded: string, start: number, end: number): boolean =>
  (start === 0 || end === folded.length) && /裙|裤|衣|衫|袄|服|鞋|靴|帽|包(?!装)|毛衫|卫衣|羽绒|凉拖|外套/.test(folded);
