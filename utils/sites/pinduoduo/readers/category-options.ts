import { fromDrawnOffer } from '@/utils/reading/categories/from-drawn-offer';
import { categoryNames } from '../shapes';

/** The search results of the category page as they are drawn, names without ids: where no answer was copied. Facts 1.2, 2026, medium. */
export const categoryOptions = fromDrawnOffer({
  id: 'category-options',
  origin: 'search',
  platform: () => 'pinduoduo',
  field: 'input[placeholder*="搜索分类"]',
  options: 'li[class*="searchItem"]',
  names: categoryNames,
});
