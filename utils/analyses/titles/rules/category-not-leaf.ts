import { defineTitleRule, pass } from '../define-rule';

/**
 * The category must be a leaf.
 *
 * Rationale: platforms publish into leaf categories only (Taobao, Tmall: `leaf && publish`; 2026-10, high).
 * Params: the category's name, or its id when no name was seen.
 */
export const categoryNotLeaf = defineTitleRule({
  id: 'category-not-leaf',
  requires: ['isLeaf'],
  judge({ isLeaf, categoryId, categoryPath }) {
    if (isLeaf) return pass;
    return { status: 'fail', message: 'not-leaf', params: { category: categoryPath?.at(-1) ?? categoryId ?? '--' } };
  },
});
