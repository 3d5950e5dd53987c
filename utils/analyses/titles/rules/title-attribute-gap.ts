import { fullEnoughRatio, mostGaps } from '@/utils/knowledge/titles/attributes/searched-labels';
import { attributeGaps } from '../attributes/attribute-gaps';
import { defineTitleRule, notApplicable, pass } from '../define-rule';
import { listed } from '../listed';

/**
 * A title with room to spare should hold what buyers search for and the attributes know.
 *
 * Rationale: attributes are filled in and true already; in the title they also find buyers. Said only while a good part of
 * the title is free (`fullEnoughRatio`), or a seen term asks for the value. Labels and ratio are a *house choice*.
 * Params: the values, units free.
 */
export const titleAttributeGap = defineTitleRule({
  id: 'title-attribute-gap',
  requires: ['title', 'words', 'attributes', 'units', 'limit'],
  judge(facts) {
    const { units, limit, title } = facts;
    const free = limit.max - units;
    if (title.trim() === '') return notApplicable;
    const isRoomy = units < limit.max * fullEnoughRatio;
    const gaps = attributeGaps(facts, free).filter(({ demand }) => isRoomy || demand > 0);
    if (gaps.length === 0) return pass;
    const values = gaps.slice(0, mostGaps).map(({ value }) => value);
    return { status: 'warn', message: 'gap', params: { values: listed(values), free } };
  },
});
