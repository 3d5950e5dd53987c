import { medicalClaims } from '@/utils/knowledge/titles/law/medical-claims';
import { judgeClaims } from '../claims/judge-claims';
import { PhraseSearch } from '../claims/phrase-search';
import { defineTitleRule } from '../define-rule';

const search = new PhraseSearch(medicalClaims.groups);

/**
 * No illness and no cure on goods that are no medicine.
 *
 * Rationale: 广告法 art. 17 forbids it on all other goods, art. 16 and 18 forbid guarantees on medicines and health food.
 * Goods are known by category, else by the title; while nothing tells, it is only warned.
 * Params: the words, in how many places.
 */
export const titleMedicalClaim = defineTitleRule({
  id: 'title-medical-claim',
  requires: ['title'],
  judge: (facts) => judgeClaims(facts, search),
});
