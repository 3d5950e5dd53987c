import type { Word } from '@/utils/analyses/words/tokenize';
import { enoughTerms, judgedRoles } from '@/utils/knowledge/titles/search-terms';
import type { TitleFacts } from '../title-facts';
import type { SeenTerm } from '../title-input';
import { termIndex } from './term-index';

/** Words nobody was seen to search for, and how many terms that rests on. */
export interface DeadWords {
  /** The least useful first. */
  words: Word[];
  /** Terms with a product noun of the title. */
  termCount: number;
}

type Needed = Pick<TitleFacts, 'book' | 'brands'> & { words: readonly Word[]; terms: readonly SeenTerm[] };

/** Null while too few terms of the product were seen to tell. */
export function deadWords({ words, terms, book, brands }: Needed): DeadWords | null {
  const index = termIndex(terms, book);
  const termCount = index.match(words).terms.length;
  if (termCount < enoughTerms.marketing) return null;
  const own = new Set(brands?.map((name) => name.toLowerCase()));
  const isJudged = ({ role, folded }: Word): boolean =>
    role !== null &&
    judgedRoles.includes(role) &&
    (role === 'marketing' || termCount >= enoughTerms.others) &&
    /^\p{Script=Han}{2,}$/u.test(folded) &&
    !own.has(folded);
  const made = termCount >= enoughTerms.others ? madeUpWords(words).filter(({ folded }) => !own.has(folded)) : [];
  const isMadeUp = (word: Word) => made.some(({ start, end }) => start <= word.start && word.end <= end);
  const dead = [...words.filter((word) => isJudged(word) && !isMadeUp(word)), ...made].filter(
    (word) => !index.isTyped(word.folded),
  );
  // What nobody knows comes behind the words about the offer: it may yet be a name.
  const rank = ({ role }: Word) => (role === null ? 0.5 : judgedRoles.indexOf(role));
  return { words: dead.toSorted((a, b) => rank(a) - rank(b)), termCount };
}

const HAN = /^\p{Script=Han}+$/u;

/**
 * Words nobody knows that stand free between known ones (绮雾, 悦听芯): two or three characters, behind the place of the
 * brand, touching no brand and no other piece nobody knows. A single character behind belongs to them.
 */
function madeUpWords(words: readonly Word[]): Word[] {
  return words.flatMap((word, at): Word[] => {
    const [before, after] = [words[at - 1], words[at + 1]];
    if (word.role !== null || word.folded.length !== 2 || !HAN.test(word.folded) || !before) return [];
    const end = after && after.start === word.end && after.folded.length === 1 && HAN.test(after.folded) ? after : word;
    const next = end === word ? after : words[at + 2];
    const isApart = [before, next].every((one) => one === undefined || (one.role !== null && one.role !== 'brand'));
    if (!isApart || (end !== word && end.role === 'person')) return [];
    return [
      {
        ...word,
        text: end === word ? word.text : word.text + end.text,
        folded: end === word ? word.folded : word.folded + end.folded,
        end: end.end,
      },
    ];
  });
}
