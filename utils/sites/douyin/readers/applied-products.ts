import { at, fields } from '@/utils/core/fields';
import { ANSWER_REFUSED, type Candidate, emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { bothSpellings, eitherSpelling } from '@/utils/reading/items/either-spelling';
import { idFault } from '@/utils/reading/items/id-fault';
import { jsonTime } from '@/utils/reading/json-time';
import { registrationCandidate } from '@/utils/reading/registration-candidate';
import { isEmptyList, isRefused, numericId } from '../shapes';

const infoCodes = bothSpellings(['item_info', 'apply_success_at', 'status_for_business']);
const ID_NAMES = ['product_id', 'item_id', 'id'];
const TITLE_NAMES = ['product_name', 'item_name', 'title', 'name'];
const ACTIVITY_ID_NAMES = ['activity_id', 'act_id'];
const ACTIVITY_TITLE_NAMES = ['activity_name', 'act_name', 'main_act_name'];
/** The one state whose number is known: 报名成功 (facts 3.3, medium). */
const SUCCESS = 8;

/**
 * Products signed up for activities. The answer's names for product and activity are known only in part, so several are
 * tried; a row that does not name both is refused.
 */
export const appliedProducts = fromNetwork({
  id: 'applied-products',
  endpoint: 'applied-products',
  read: ({ body }) => {
    if (isRefused(body)) return emptyPage(ANSWER_REFUSED, 'code');
    const list = ['data.product_list', 'data.productList'].find((path) => Array.isArray(at(body, path)));
    if (list && isEmptyList(body, list)) return emptyPage('no-rows', list);
    const table = findRows(unwrapped(body), infoCodes);
    if (!table) return refusal('table-not-found', 'data.product_list');
    return attemptRows(table.rows, (index) => `${table.path}[${index}]`, readRow);
  },
});

/** The payload with each row's `applied_product_info` and the row around it laid into one object. */
function unwrapped(value: unknown, depth = 0): unknown {
  if (depth > 6) return null;
  if (Array.isArray(value)) return value.map((one) => unwrapped(one, depth + 1));
  const info = eitherSpelling(value, 'applied_product_info');
  if (info !== undefined) return { ...fields(value), ...fields(info) };
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unwrapped(inner, depth + 1)]))
    : value;
}

function readRow(row: unknown): Candidate[] | string {
  const item = eitherSpelling(row, 'item_info');
  const rawId = first(item, ID_NAMES);
  const itemId = numericId(rawId);
  if (itemId === null) return idFault(rawId);
  const activity = ['activity_info', 'act_info'].map((code) => eitherSpelling(row, code)).find((one) => one !== undefined) ?? row;
  const activityTitle = first(activity, ACTIVITY_TITLE_NAMES);
  if (typeof activityTitle !== 'string' || activityTitle.trim() === '') return 'missing-activity';
  const title = first(item, TITLE_NAMES);
  const isSuccess = String(eitherSpelling(row, 'status_for_business')) === String(SUCCESS);
  const appliedAt = jsonTime(eitherSpelling(row, 'apply_success_at')) ?? null;
  return [
    registrationCandidate('douyin', {
      itemId,
      itemTitle: typeof title === 'string' ? title : null,
      activityId: numericId(first(activity, ACTIVITY_ID_NAMES)),
      activityTitle,
      state: isSuccess ? 'approved' : 'unknown',
      stateText: isSuccess ? '报名成功' : null,
      appliedAt,
      times: {},
    }),
  ];
}

const first = (value: unknown, names: readonly string[]): unknown =>
  names.map((name) => eitherSpelling(value, name)).find((one) => one !== undefined && one !== null && one !== '');
