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
  const dead = words.filter((word) => isJudged(word) && !index.isTyped(word.folded));
  const rank = ({ role }: Word) => (role === null ? 0 : judgedRoles.indexOf(role));
  return { words: dead.toSorted((a, b) => rank(a) - rank(b)), termCount };
}
