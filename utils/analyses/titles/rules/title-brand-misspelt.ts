import { misspeltBrand } from '../brands/misspelt-brand';
import { defineTitleRule, pass } from '../define-rule';

/**
 * The own brand is spelt right.
 *
 * Rationale: buyers search by the brand, and JD compares it with the brand field; a slip of one letter in its place finds
 * neither. *House choice*: only long names, never a known word.
 * Params: as the title writes it, as the brand field does.
 */
export const titleBrandMisspelt = defineTitleRule({
  id: 'title-brand-misspelt',
  requires: ['title', 'brands'],
  judge(facts) {
    const found = misspeltBrand(facts);
    if (found === null) return pass;
    const { text, brand, start, end } = found;
    return {
      status: 'warn',
      message: 'slip',
      params: { written: text, brand },
      spans: [[start, end]],
      suggestedTitle: facts.title.slice(0, start) + brand + facts.title.slice(end),
    };
  },
});
