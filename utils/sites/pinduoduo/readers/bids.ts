import { emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { jsonTime } from '@/utils/reading/json-time';
import { registrationCandidate } from '@/utils/reading/registration-candidate';
import { answerRefusal, camelFields } from '../answers';
import { distinctActivities } from '../distinct-activities';
import { hasEmptyList } from '../objects-in';
import { fenRange, goodsId, numericId, words } from '../shapes';
import { shopIdIn } from '../shop-id';
import { signTimes } from '../sign-times';

const codes = [
  ['activity_id', 'activity_name', 'my_bid_goods_id', 'my_bid_goods_name', 'template_goods_name', 'mall_bid_price'],
  ['activityId', 'activityName', 'myBidGoodsId', 'myBidGoodsName', 'templateGoodsName', 'mallBidPrice'],
  ['enroll_time', 'enroll_end_time', 'enrollTime', 'enrollEndTime', 'target_activity_status', 'targetActivityStatus'],
].flat();

/**
 * 竞价: activities that products bid for, with the shop's own bid where it has one. What is left of the activity's
 * quantity is not the shop's stock, and the state is a code whose words are not known. Shape: facts 1.3, 2026, high; that
 * the bid is in fen like all prices of the activity services, medium.
 */
export const bids = fromNetwork({
  id: 'bids',
  endpoint: 'bids',
  read: ({ body }, { capturedAt }) => {
    const refused = answerRefusal(body);
    if (refused) return refused;
    const table = findRows(body, codes);
    if (!table)
      return hasEmptyList(body, /^(result|data|list)$/i) ? emptyPage('no-rows', 'result') : refusal('rows-not-found', 'result');
    const shopId = shopIdIn(body);
    const placeOf = (index: number) => `${table.path}[${index}]`;
    const attempt = attemptRows(table.rows, placeOf, (raw) => {
      const row = camelFields(raw);
      const activityTitle = words(row.activityName);
      if (activityTitle === null) return 'missing-title';
      // Not every activity has a bid of the shop's own.
      if (row.myBidGoodsId === undefined || row.myBidGoodsId === null || row.myBidGoodsId === 0) return [];
      const itemId = goodsId(row.myBidGoodsId);
      if (itemId === null) return 'unsafe-id';
      return [
        registrationCandidate('pinduoduo', {
          shopId: numericId(row.mallId) ?? shopId,
          itemId,
          itemTitle: words(row.myBidGoodsName),
          activityId: numericId(row.activityId),
          activityTitle,
          typeText: '竞价',
          state: 'unknown',
          times: signTimes(row),
          appliedAt: jsonTime(row.enrollTime) ?? null,
          priceFen: fenRange(row.mallBidPrice),
        }),
      ];
    });
    attempt.entries.push(...distinctActivities(table.rows.map(camelFields), placeOf, shopId, capturedAt));
    return attempt;
  },
});
