import { definePage } from '@/utils/reading/define-page';
import { categoryChildren, categorySearch } from '../readers/category-answers';

/**
 * Choosing a category. Its answers feed the dictionary id → path that the list's bare leaf ids are looked up in. What
 * is drawn carries no ids, so there is nothing to fall back to.
 */
export const categoryPick = definePage({
  kind: 'category-pick',
  address: /^(item\.upload\.taobao\.com\/sell|sell\.publish\.tmall\.com\/tmall)\/ai\/category\.htm/,
  readers: [categorySearch, categoryChildren],
  isReady: () => true,
});
