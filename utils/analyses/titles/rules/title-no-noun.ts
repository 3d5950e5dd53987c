import { namedByTitle, unknownShare } from '@/utils/knowledge/titles/nameless-words';
import { defineTitleRule, pass } from '../define-rule';
import { isNamedByModel, isNameless, productNouns, unknownHan } from '../goods/product-nouns';

/**
 * A title must name the thing.
 *
 * Rationale: buyers search for the thing by its name. Douyin refuses titles of nothing but 孤品, 套装, 链接, 好物 and the like
 * (rule as quoted, 2024, medium). Silent where the name may be a word nobody knows, a book's or a model's.
 * Params: the words that stand there instead of a name.
 */
export const titleNoNoun = defineTitleRule({
  id: 'title-no-noun',
  requires: ['title', 'words'],
  judge({ title, words, platform, categoryPath }) {
    if (isNameless(words)) {
      return {
        status: platform === 'douyin' ? 'fail' : 'warn',
        message: 'nameless',
        params: { title },
        spans: [[0, title.length]],
      };
    }
    if (productNouns(words).length > 0 || isNamedByModel(words) || unknownHan(words) >= unknownShare) return pass;
    const leaf = categoryPath?.at(-1);
    // 家用 does not name what 日用 holds.
    const isNamedByLeaf = leaf !== undefined && !/[用品类他货饰]$/.test(leaf) && title.includes(leaf.at(-1) ?? leaf);
    const isTitled = /[《》]/.test(title) || namedByTitle.test(categoryPath?.[0] ?? '');
    return isNamedByLeaf || isTitled ? pass : { status: 'warn', message: 'no-noun' };
  },
});
