import { fields } from '@/utils/core/fields';
import { idText } from '@/utils/core/ids';
import type { Word } from '@/utils/core/vocabulary';
import { type Attempt, emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { figuresRecord, hasFigures } from '@/utils/reading/figures';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { refusedAnswer } from '../refused-answer';
import { soundFigures } from '../sound-figures';
import { shopIdIn } from '../sz-figures';
import { holdsNothing, objectsIn } from '../sz-objects';
import { periodOf } from '../sz-period';
import { askedOf } from '../sz-request';

/** What the shop sold with any of its promotions. */
const words: Readonly<Record<string, Word>> = {
  partDealPins: ['buyers', 'count'],
  partDealGoodsqtty: ['paid-pieces', 'count'],
  partDealAmount: ['paid-amount', 'yuan'],
  partDealOrdnum: ['paid-orders', 'count'],
  partDealArpu: ['amount-per-buyer', 'yuan'],
  partDealNewpins: ['new-buyers', 'count'],
  partDealOldpins: ['old-buyers', 'count'],
};

/**
 * What promotions sold in a period: of all (`overview`, scope `marketing`), and of each (`getMarketingActivityList`, scope
 * `marketing-<activity>`). `value` is the figure; `total`, `rate` and the industry's average beside it are not stored.
 * Facts 2.3, 2026-06, names high, which of the four is the figure medium.
 */
export const marketingEffect = fromNetwork({
  id: 'marketing-effect',
  endpoint: 'sz',
  concerns: ({ url }) => /\/(marketing\/overview|getMarketingActivityList)\.ajax$/i.test(url.pathname),
  read: ({ body, ...request }, { capturedAt }): Attempt | null => {
    const refused = refusedAnswer(body);
    if (refused) return refused;
    if (holdsNothing(body)) return emptyPage('no-rows', 'content');
    const asked = askedOf(request);
    const common = { platform: 'jd', shopId: shopIdIn(body), subject: { kind: 'shop' } } as const;
    const list = findRows(body, ['activityId', ...Object.keys(words)]);
    if (list?.rows.some((row) => 'activityId' in fields(row)))
      return attemptRows(
        list.rows.map(fields),
        (index) => `${list.path}[${index}]`,
        (row) => {
          const id = idText(row.activityId);
          if (id === null) return row.activityId ? 'unsafe-id' : 'missing-id';
          const figures = soundFigures(Object.entries(row), words);
          const period = periodOf(asked, [], capturedAt);
          if (typeof period === 'string') return period;
          return hasFigures(figures)
            ? [figuresRecord({ ...common, scope: `marketing-${id}`.slice(0, 64), ...period }, figures)]
            : [];
        },
      );
    const items = objectsIn(body).filter(({ own }) => typeof own.index === 'string' && own.index in words && 'value' in own);
    const figures = soundFigures(
      items.map(({ own }) => [String(own.index), own.value]),
      words,
    );
    if (!hasFigures(figures)) return refusal('figures-not-found', 'content');
    const period = periodOf(asked, [], capturedAt);
    if (typeof period === 'string') return refusal(period, 'content');
    const candidate = figuresRecord({ ...common, scope: 'marketing', ...period }, figures);
    return { entries: [{ at: items[0]?.path ?? 'content', candidates: [candidate] }], refused: [], empty: null };
  },
});
