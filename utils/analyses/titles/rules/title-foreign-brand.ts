import { plainCopies } from '@/utils/knowledge/titles/brands/borrowed-fame';
import { type ForeignBrand, foreignBrands } from '../brands/foreign-brands';
import { squash } from '../brands/squash';
import { statedBrand } from '../brands/stated-brand';
import { defineTitleRule, notApplicable, pass } from '../define-rule';
import { listed } from '../listed';
import type { TitleFacts } from '../title-facts';

const uses = ['copy', 'comparison', 'named'] as const;

/**
 * No brand that is not the product's own.
 *
 * Rationale: it is the mark of somebody else and finds buyers who want another thing; Taobao names brands not one's own
 * and comparisons among its 滥用关键词, PDD wants no brand in the title of goods without one. Clear is: what says that it is
 * a copy, and a well-known brand in a title that does not even name the brand its own field states.
 * Params: the brands, how many; the own brand, where one is known.
 */
export const titleForeignBrand = defineTitleRule({
  id: 'title-foreign-brand',
  requires: ['title'],
  judge(facts) {
    const found = foreignBrands(facts);
    const use = uses.find((use) => found.some((brand) => brand.use === use));
    if (use === undefined) return isJudged(facts) ? pass : notApplicable;
    const stated = statedBrand(facts);
    const like = found.filter((brand) => brand.use === use);
    const isNone = stated !== null && stated.length === 0;
    return {
      status: like.some((brand) => isClear(brand, facts, stated)) ? 'fail' : 'warn',
      message: use === 'named' && isNone ? 'unbranded' : use,
      params: { brands: listed(like.map(({ text }) => text)), count: like.length, own: (stated ?? facts.brands)?.[0] ?? '--' },
      spans: like.map(({ start, end }) => [start, end]),
    };
  },
});

/** Where no own brand is known, only copies and comparisons are seen. */
const isJudged = ({ brands, attributes }: TitleFacts) => brands !== null || attributes?.品牌 !== undefined;

function isClear({ use, wording, isWellKnown }: ForeignBrand, { title, platform }: TitleFacts, stated: string[] | null): boolean {
  if (use === 'copy') return wording !== null && plainCopies.has(wording);
  if (use === 'comparison' || stated === null || !isWellKnown) return false;
  if (stated.length === 0) return platform === 'pinduoduo';
  return !stated.some((name) => squash(title ?? '').includes(squash(name)));
}
