import { definePage } from '@/utils/reading/define-page';
import { categoryAnswers } from '../readers/category-answers';

/** Choosing a category. What is drawn carries no ids, so there is nothing to fall back to. */
export const categoryPick = definePage({
  kind: 'category-pick',
  address: /^mms\.pinduoduo\.com\/goods\/category\b/,
  readers: [categoryAnswers],
  isReady: () => true,
});
