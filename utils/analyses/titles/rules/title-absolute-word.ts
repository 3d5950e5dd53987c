import { absoluteWords } from '@/utils/knowledge/titles/law/absolute-words';
import { judgeClaims } from '../claims/judge-claims';
import { PhraseSearch } from '../claims/phrase-search';
import { defineTitleRule } from '../define-rule';

const search = new PhraseSearch(absoluteWords.groups);

/**
 * No absolute words, no words of the state's authority.
 *
 * Rationale: 广告法 art. 9 forbids 国家级, 最高级, 最佳 and the like (fines of 200,000 yuan and more); what the guide of 2023
 * leaves free (grades, awards, names, dimensions, counting) is in the exceptions of the list. What may stand with proof is
 * only warned of.
 * Params: the words, in how many places.
 */
export const titleAbsoluteWord = defineTitleRule({
  id: 'title-absolute-word',
  requires: ['title'],
  judge: (facts) => judgeClaims(facts, search),
});
