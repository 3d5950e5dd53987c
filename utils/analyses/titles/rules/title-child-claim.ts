import { childClaims } from '@/utils/knowledge/titles/law/child-claims';
import { judgeClaims } from '../claims/judge-claims';
import { PhraseSearch } from '../claims/phrase-search';
import { defineTitleRule } from '../define-rule';

const search = new PhraseSearch(childClaims.groups);

/**
 * Goods for children must not promise breast milk, better eyes, height or brains.
 *
 * Rationale: 广告法 art. 20 and 28, the notice of six ministries on short sight (2019). 益智 names a kind of toy.
 * Params: the words, in how many places.
 */
export const titleChildClaim = defineTitleRule({
  id: 'title-child-claim',
  requires: ['title'],
  judge: (facts) => judgeClaims(facts, search),
});
