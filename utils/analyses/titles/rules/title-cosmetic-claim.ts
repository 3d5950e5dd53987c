import { cosmeticClaims } from '@/utils/knowledge/titles/law/cosmetic-claims';
import { judgeClaims } from '../claims/judge-claims';
import { PhraseSearch } from '../claims/phrase-search';
import { defineTitleRule } from '../define-rule';

const search = new PhraseSearch(cosmeticClaims.groups);

/**
 * Cosmetics must not be said to heal, and six effects need a registration.
 *
 * Rationale: 化妆品标签管理办法 art. 19 forbids medical terms and exaggeration; 美白, 祛斑, 防晒, 染发, 烫发, 防脱 are special
 * cosmetics and only judged where the category says cosmetics.
 * Params: the words, in how many places.
 */
export const titleCosmeticClaim = defineTitleRule({
  id: 'title-cosmetic-claim',
  requires: ['title'],
  judge: (facts) => judgeClaims(facts, search),
});
