import { underusedBelowRatio } from '@/utils/knowledge/titles/limits';
import { defineTitleRule, notApplicable, pass } from '../define-rule';

/**
 * A title must be there and should use its room.
 *
 * Rationale: a product is found by the words of its title; every unit left free is a search word less. A full title is
 * good; below the share in `underusedBelowRatio` something was likely forgotten.
 * Params: units used, limit, units free.
 */
export const titleUnderused = defineTitleRule({
  id: 'title-underused',
  requires: ['title', 'points', 'controls', 'units'],
  judge({ points, controls, units, limit }) {
    const unseen = new Set(controls.map(({ start }) => start));
    const isEmpty = points.every(({ text, start }) => text.trim() === '' || unseen.has(start));
    if (isEmpty) return { status: 'fail', message: 'no-title' };
    if (limit === null) return notApplicable;
    if (units >= limit.max * underusedBelowRatio) return pass;
    return { status: 'warn', message: 'underused', params: { units, limit: limit.max, free: limit.max - units } };
  },
});
