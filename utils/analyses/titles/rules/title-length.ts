import { defineTitleRule, pass } from '../define-rule';

/**
 * The title must fit the limit.
 *
 * Rationale: a form refuses or cuts what is longer. The page's own counter and limit beat our count and our table; which
 * of the two limits was used is told apart in the message, because ours may be out of date.
 * Params: units used, limit, units over.
 */
export const titleLength = defineTitleRule({
  id: 'title-length',
  requires: ['units', 'limit'],
  judge({ units, limit }) {
    if (units <= limit.max) return pass;
    return {
      status: 'fail',
      message: limit.origin === 'table' ? 'over-usual' : 'over',
      params: { units, limit: limit.max, over: units - limit.max },
    };
  },
});
