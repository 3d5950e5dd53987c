import type { Attempt } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { figuresRecord, hasFigures } from '@/utils/reading/figures';
import { fromNetwork } from '@/utils/reading/from-network';
import { refusedAnswer } from '../refused-answer';
import { countKnown, shopIdIn, szFigures } from '../sz-figures';
import { objectsIn } from '../sz-objects';
import { dayIn, periodUpTo } from '../sz-period';
import { askedOf, scopeAsked } from '../sz-request';

/**
 * The days of the shop's trend: `{dt, <key>, <key>##compareValue}`. The home page draws hours (`2026-06-30 09:00~…`), which
 * are no days and are passed over (facts 2.4, 2026-06, high).
 */
export const shopTrend = fromNetwork({
  id: 'shop-trend',
  endpoint: 'sz',
  concerns: ({ url }) => /\/(indexSummary|trade\w*)\/\w*trend\w*\.ajax$/i.test(url.pathname),
  read: ({ body, ...request }, source): Attempt | null => {
    const refused = refusedAnswer(body);
    if (refused) return refused;
    const scope = scopeAsked(askedOf(request));
    if (scope === false) return null;
    const days = objectsIn(body).filter(({ own }) => dayIn(own.dt) !== null && countKnown(own, 'shop') > 0);
    const shopId = shopIdIn(body);
    const attempt = attemptRows(
      days,
      (index) => days[index]?.path ?? 'dt',
      ({ own }) => {
        const period = periodUpTo(dayIn(own.dt) ?? '', 1, source.capturedAt);
        const figures = szFigures(own, 'shop');
        if (typeof period === 'string') return period;
        return hasFigures(figures)
          ? [figuresRecord({ platform: 'jd', shopId, subject: { kind: 'shop' }, scope, ...period }, figures)]
          : [];
      },
    );
    // Hours, or a day without figures: nothing of this reader's.
    return attempt.entries.length + attempt.refused.length > 0 ? attempt : null;
  },
});
