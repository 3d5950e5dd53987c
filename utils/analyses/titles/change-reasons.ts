import { missingWords } from './terms/missing-words';

/** Why a word came into a title or left it. */
export interface ChangeReason {
  word: string;
  /**
   * `wins-terms`: came, these are covered now · `costs-terms`: went, these are not any more · `rule`: went, a rule marked it ·
   * `no-term`: went, no seen term has it · `asked`.
   */
  kind: 'wins-terms' | 'costs-terms' | 'rule' | 'no-term' | 'asked';
  /** The parted terms it is about. */
  terms: string[];
}

interface Changed {
  added: readonly string[];
  removed: readonly string[];
  /** Parted terms, see `partTerm`. */
  covered: readonly string[];
  lost: readonly string[];
}

/** A reason for every word that came or went. */
export function changeReasons(
  { added, removed, covered, lost }: Changed,
  oldTitle: string,
  isAsked: (word: string) => boolean,
  isMarked: (word: string) => boolean,
): ChangeReason[] {
  const having = (word: string, terms: readonly string[]) => terms.filter((term) => missingWords(word, term).length === 0);
  const won = covered.filter((term) => missingWords(term, oldTitle).length > 0);
  const came = added.map((word): ChangeReason => {
    const terms = having(word, won);
    return { word, kind: isAsked(word) && terms.length === 0 ? 'asked' : 'wins-terms', terms };
  });
  const went = removed.map((word): ChangeReason => {
    if (isAsked(word)) return { word, kind: 'asked', terms: [] };
    const terms = having(word, lost);
    return { word, kind: terms.length > 0 ? 'costs-terms' : isMarked(word) ? 'rule' : 'no-term', terms };
  });
  return [...came, ...went];
}
