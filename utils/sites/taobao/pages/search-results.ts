import { definePage } from '@/utils/reading/define-page';
import { searchAnswer } from '../readers/search-answer';
import { searchCards, searchCardsIn } from '../readers/search-cards';

/** A page of search results, opened by the operator to see where products stand. */
export const searchResults = definePage({
  kind: 'search-results',
  address: /^s\.taobao\.com\/search\b/,
  readers: [searchAnswer, searchCards],
  isReady: (document) => searchCardsIn(document).length > 0,
});
