import { definePage } from '@/utils/reading/define-page';
import { categoryAnswers } from '../readers/category-answers';
import { categoryOptions } from '../readers/category-options';

/** Choosing a category. What is drawn carries no ids; it still says what was offered for which words. */
export const categoryPick = definePage({
  kind: 'category-pick',
  address: /^mms\.pinduoduo\.com\/goods\/category\b/,
  readers: [
    { ...categoryAnswers, matter: 'search' },
    { ...categoryOptions, matter: 'search' },
  ],
  isReady: () => true,
});
