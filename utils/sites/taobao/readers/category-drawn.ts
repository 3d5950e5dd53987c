import { fromDrawnOffer } from '@/utils/reading/categories/from-drawn-offer';
import { categoryNames } from '../shapes';

const drawn = {
  platform: ({ host }: URL) => (host.endsWith('tmall.com') ? 'tmall' : 'taobao'),
  field: 'input[placeholder*="可输入产品名称"]',
  names: categoryNames,
} as const;

/**
 * What the category page proposes by itself for the words in its field, to be confirmed; what it does not let the operator
 * choose is left out. Source: facts 3.5, 2026-10, medium.
 */
export const categoryGuess = fromDrawnOffer({
  ...drawn,
  id: 'category-guess',
  origin: 'guess',
  options: '.path-name:not(.readonly, [readonly], .readonly *)',
});

/** The search results as they are drawn, names without ids: where no answer was copied. Source: facts 3.5, 2026-10, medium. */
export const categoryResults = fromDrawnOffer({
  ...drawn,
  id: 'category-results',
  origin: 'search',
  options: '.sell-rich-text.path-text',
});
