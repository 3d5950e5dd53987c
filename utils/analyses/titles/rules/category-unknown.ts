import { defineTitleRule, notApplicable, pass } from '../define-rule';

/**
 * The product's category should be known.
 *
 * Rationale: without a leaf category a product cannot be published, and no title can be checked against it. Only a page
 * that always shows the category can be missing one: a list does not draw it.
 */
export const categoryUnknown = defineTitleRule({
  id: 'category-unknown',
  requires: [],
  judge({ categoryId, categoryPath, hasCategoryField }) {
    if (categoryId !== null || categoryPath !== null) return pass;
    return hasCategoryField ? { status: 'warn', message: 'no-category' } : notApplicable;
  },
});
