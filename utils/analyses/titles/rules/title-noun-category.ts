import { defineTitleRule, notApplicable, pass } from '../define-rule';
import { misplacedNouns } from '../goods/category-fit';
import { listed } from '../listed';

/**
 * The thing a title names must belong to its category.
 *
 * Rationale: goods in the wrong category are taken down, obvious or repeated cases cost points (Tmall 1 point each, 2016–24,
 * medium to low). Said only when the trades of its nouns have
 * nothing to do with the category's.
 * Params: the nouns, the category.
 */
export const titleNounCategory = defineTitleRule({
  id: 'title-noun-category',
  requires: ['words', 'categoryPath'],
  judge({ words, categoryPath, placement, book }) {
    const category = categoryPath.at(-1);
    if (category === undefined) return notApplicable;
    // More is known than trades: the operator's word, the shop's own titles, the market.
    if (placement?.state === 'fits') return pass;
    if (placement?.state === 'elsewhere') return notApplicable;
    const nouns = misplacedNouns(words, categoryPath, book);
    if (nouns === null) return pass;
    return {
      status: 'warn',
      message: 'other-trade',
      params: { noun: listed(nouns.map(({ text }) => text)), category },
      spans: nouns.map(({ start, end }) => [start, end]),
    };
  },
});
