import { definePage } from '@/utils/reading/define-page';
import { categoryChildren, categorySearch } from '../readers/category-answers';
import { categoryGuess, categoryResults } from '../readers/category-drawn';

/**
 * Choosing a category. Its answers feed the dictionary id → path that the list's bare leaf ids are looked up in. What
 * is drawn carries no ids; it still says what the platform offers for which words.
 */
export const categoryPick = definePage({
  kind: 'category-pick',
  address: /^(item\.upload\.taobao\.com\/sell|sell\.publish\.tmall\.com\/tmall)\/ai\/category\.htm/,
  readers: [
    categoryChildren,
    { ...categorySearch, matter: 'search' },
    { ...categoryResults, matter: 'search' },
    { ...categoryGuess, matter: 'guess' },
  ],
  isReady: () => true,
});
