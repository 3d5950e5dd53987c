import { offendingWords } from '@/utils/knowledge/titles/law/offending-words';
import { judgeClaims } from '../claims/judge-claims';
import { PhraseSearch } from '../claims/phrase-search';
import { defineTitleRule } from '../define-rule';

const search = new PhraseSearch(offendingWords.groups);

/**
 * No superstition, gambling, smut, insults, weapons, contraband, state symbols.
 *
 * Rationale: 广告法 art. 9 and the platforms' lists of forbidden goods take such a product down at once.
 * Params: the words, in how many places.
 */
export const titleOffendingWord = defineTitleRule({
  id: 'title-offending-word',
  requires: ['title'],
  judge: (facts) => judgeClaims(facts, search),
});
