import { foodClaims } from '@/utils/knowledge/titles/law/food-claims';
import { judgeClaims } from '../claims/judge-claims';
import { PhraseSearch } from '../claims/phrase-search';
import { defineTitleRule } from '../define-rule';

const search = new PhraseSearch(foodClaims.groups);

/**
 * Food must not be said to heal or to do the body good, and what it is free of must be provable.
 *
 * Rationale: 食品安全法 art. 71 and 73, 广告法 art. 17 and 18. Health food may say what it is registered for.
 * Params: the words, in how many places.
 */
export const titleFoodClaim = defineTitleRule({
  id: 'title-food-claim',
  requires: ['title'],
  judge: (facts) => judgeClaims(facts, search),
});
