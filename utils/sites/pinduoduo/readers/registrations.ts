import { type Candidate, emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { jsonTime } from '@/utils/reading/json-time';
import { registrationCandidate } from '@/utils/reading/registration-candidate';
import { answerRefusal, camelFields } from '../answers';
import { distinctActivities } from '../distinct-activities';
import { hasEmptyList } from '../objects-in';
import { registrationState } from '../registration-states';
import { runWindow } from '../run-window';
import { goodsId, numericId, words } from '../shapes';
import { shopIdIn } from '../shop-id';
import { signTimes } from '../sign-times';

const codes = [
  ['activityGoodsId', 'activityId', 'activityName', 'goodsId', 'goodsName', 'enrollTime', 'enrollEndTime', 'finalStatusName'],
  ['activity_goods_id', 'activity_id', 'activity_name', 'goods_id', 'goods_name', 'enroll_time', 'enroll_end_time'],
  ['final_status_name', 'activityGoodsTimeList', 'activity_goods_time_list'],
].flat();

/**
 * 报名记录: products signed up for activities, in both spellings, and the activities they are signed up for. The end of
 * sign-up may be a sentinel in 2030. Shape: facts 1.3, A2, 2019…2026-09, high.
 */
export const registrations = fromNetwork({
  id: 'registrations',
  endpoint: 'registrations',
  read: ({ body }, { capturedAt }) => {
    const refused = answerRefusal(body);
    if (refused) return refused;
    const table = findRows(body, codes);
    if (!table)
      return hasEmptyList(body, /^(result|data|list)$/i) ? emptyPage('no-rows', 'result') : refusal('rows-not-found', 'result');
    const shopId = shopIdIn(body);
    const placeOf = (index: number) => `${table.path}[${index}]`;
    const attempt = attemptRows(table.rows, placeOf, (raw) => readRow(camelFields(raw), shopId, capturedAt));
    attempt.entries.push(...distinctActivities(table.rows.map(camelFields), placeOf, shopId, capturedAt));
    return attempt;
  },
});

function readRow(row: Record<string, unknown>, shopId: string | null, capturedAt: number): Candidate[] | string {
  const itemId = goodsId(row.goodsId);
  if (itemId === null) return row.goodsId === undefined || row.goodsId === null ? 'missing-id' : 'unsafe-id';
  const activityTitle = words(row.activityName);
  if (activityTitle === null) return 'missing-title';
  const window = runWindow(row.activityGoodsTimeList, capturedAt);
  const stateText = words(row.finalStatusName);
  return [
    registrationCandidate('pinduoduo', {
      shopId: numericId(row.mallId) ?? shopId,
      registrationId: numericId(row.activityGoodsId),
      itemId,
      itemTitle: words(row.goodsName),
      activityId: numericId(row.activityId),
      activityTitle,
      typeText: words(row.businessTypeStr),
      stateText,
      state: registrationState(stateText),
      reason: words(row.refuseReason) ?? words(row.cancelReason),
      times: { ...signTimes(row), ...(window && { start: window.start, end: window.end }) },
      appliedAt: jsonTime(row.enrollTime) ?? null,
      priceFen: window?.priceFen ?? null,
      stock: window?.stock ?? null,
    }),
  ];
}
