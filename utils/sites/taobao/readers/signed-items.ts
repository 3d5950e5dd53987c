import { parseCount } from '@/utils/core/counts';
import { type Fields, fields } from '@/utils/core/fields';
import type { SomeTimes } from '@/utils/reading/activity-candidate';
import type { Candidate } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { jsonEnd } from '@/utils/reading/json-end';
import { jsonTime } from '@/utils/reading/json-time';
import { registrationCandidate } from '@/utils/reading/registration-candidate';
import type { PageSource } from '@/utils/reading/source';
import { activityPages } from '../activity-pages';
import { refusedAnswer } from '../answer-state';
import { numericId } from '../shapes';
import { signedState } from '../signed-state';
import { yuanPrices } from '../yuan-prices';

/** Codes of a registered product (facts A2, high). */
const codes = [
  'juId',
  'itemId',
  'itemName',
  'activityName',
  'activityUrl',
  'signTime',
  'onlineStartTime',
  'onlineEndTime',
  'statusName',
  'activityPrice',
  'inventory',
];
/** Fewer than so many make a row some other service's. */
const LEAST = 4;
const PRICES = ['originalPrice', 'activityPrice', 'activitySalePrice', 'lowestMarketPrice', 'lowestSalePrice'];

/** 已报商品: the answer is known by its rows, because the name of its service is not published. */
export const signedItems = fromNetwork({
  id: 'signed-items',
  endpoint: 'services',
  read: ({ body }, source) => {
    const refused = refusedAnswer(body);
    if (refused) return refused;
    const found = findRows(body, codes);
    const rows = (found?.rows ?? []).map(fields);
    if (!found || !rows.some((row) => codes.filter((code) => code in row).length >= LEAST)) return null;
    const priceOf = yuanPrices(rows.flatMap((row) => PRICES.map((name) => row[name])));
    const read = (row: Fields) => readRow(row, priceOf(row.activityPrice), source);
    return attemptRows(rows, (index) => `${found.path}[${index}]`, read);
  },
});

function readRow(row: Fields, priceFen: unknown, { url }: PageSource): Candidate[] | string {
  const itemId = numericId(row.itemId);
  if (itemId === null) return row.itemId === undefined || row.itemId === null ? 'missing-id' : 'unsafe-id';
  const activityTitle = text(row.activityName);
  if (activityTitle === '') return 'missing-title';
  const link = activityPages.link(text(row.activityUrl), url);
  const times: SomeTimes = {};
  const [start, end] = [jsonTime(row.onlineStartTime), jsonEnd(row.onlineEndTime)];
  // Two times in the wrong order are not these two.
  if (!start || !end || start.at < end.at) Object.assign(times, start && { start }, end && { end });
  return [
    registrationCandidate('taobao', {
      ...signedState(text(row.statusName), 'materialStatusName' in row ? text(row.materialStatusName) : null),
      registrationId: numericId(row.juId),
      itemId,
      itemTitle: text(row.itemName) || null,
      activityId: link && activityPages.ids(link).activityId,
      activityTitle,
      reason: text(row.statusExceptionMessage).slice(0, 400) || null,
      times,
      appliedAt: jsonTime(row.signTime) ?? null,
      priceFen,
      stock: parseCount(row.inventory),
      url: link?.href ?? null,
    }),
  ];
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
