import { parseCount } from '@/utils/core/counts';
import { dayOf } from '@/utils/core/dates';
import { at, fields } from '@/utils/core/fields';
import { parsePriceFen } from '@/utils/core/money';
import { ANSWER_REFUSED, type Attempt, type Candidate, emptyPage, refusal } from '@/utils/reading/attempt';
import { findRows } from '@/utils/reading/find-rows';
import { type Answer, fromNetwork, parseBody } from '@/utils/reading/from-network';
import { missingNotes } from '@/utils/reading/missing';
import type { PageSource } from '@/utils/reading/source';
import { innerRequest } from '../inner-request';
import { imageKey, listedTime, numericId, platformOfLink, statusOf } from '../shapes';

/** Codes of a row (facts 1.3, unchanged 2020→2026): the array that carries the most of them is the table. */
const rowCodes = [
  'itemId',
  'catId',
  'itemDesc',
  'managerPrice',
  'managerQuantityNew',
  'quantity_m',
  'soldQuantity_m',
  'monthlySoldQuantity',
  'upShelfDate_m',
];

/**
 * The item manager's own answer: `mtop.(taobao|tmall).sell.pc.manage.async`, double encoded. Other operations travel
 * through the same API; the inner `url` in the request body tells them apart, and where no body was kept, the rows do.
 */
export const listApi = fromNetwork({
  id: 'list-api',
  endpoint: 'item-table',
  concerns: (request) => /^$|\/manager\/table\.htm$/.test(pathOf(request)),
  read: ({ body, ...request }, source) => {
    const { url } = request;
    const result = at(body, 'data.result');
    const inner = typeof result === 'string' ? parseBody(result) : (result ?? body);
    if (inner === undefined) return refusal('not-json', 'data.result');
    const status = [at(body, 'ret')].flat()[0];
    const isRefused = typeof status === 'string' && !status.startsWith('SUCCESS');
    if (isRefused || 'rgv587_flag' in fields(body)) return emptyPage(ANSWER_REFUSED, 'ret');
    if (fields(inner).success === false) return emptyPage(ANSWER_REFUSED, 'data.result.success');
    const table = findRows(body, rowCodes);
    if (!table) {
      const rows = at(inner, 'data.table.dataSource');
      if (Array.isArray(rows) && rows.length === 0) return emptyPage('no-rows', 'data.table.dataSource');
      // Where nothing tells which operation was asked, an answer without a table was some other one's.
      return pathOf(request) === '' ? null : refusal('table-not-found', 'data.result');
    }
    const apiPlatform = /mtop\.tmall\./i.test(url.pathname) ? 'tmall' : 'taobao';
    const attempt: Attempt = { entries: [], refused: [], empty: null };
    table.rows.forEach((row, index) => {
      const place = `${table.path}[${index}]`;
      const candidates = readRow(row, apiPlatform, source);
      if (typeof candidates === 'string') attempt.refused.push({ reason: candidates, at: place });
      else attempt.entries.push({ at: place, candidates });
    });
    return attempt;
  },
});

/** The record candidates of one row, or the reason why it cannot be one. */
function readRow(row: unknown, apiPlatform: 'taobao' | 'tmall', source: PageSource): Candidate[] | string {
  const rawId = fields(row).itemId;
  const itemId = numericId(rawId);
  if (itemId === null) return rawId === undefined || rawId === null || rawId === '' ? 'missing-id' : 'unsafe-id';
  const description = [at(row, 'itemDesc.desc')].flat().map(fields);
  const titleEntry =
    description.find(({ uiType }) => uiType === 'link') ??
    description.find(({ text }) => typeof text === 'string' && text.trim() !== '' && !/^\s*(ID|编码)\s*[:：]/.test(text));
  const rawTitle = titleEntry?.text;
  if (rawTitle === undefined || rawTitle === null || rawTitle === '') return 'missing-title';

  const { missing, take } = missingNotes();
  const { missing: missingPoints, take: takePoint } = missingNotes();
  const outerId =
    description.map(({ text }) => /^\s*编码\s*[:：]\s*(.*[^-\s].*)$/.exec(String(text ?? ''))?.[1]).find(Boolean) ?? null;
  const statusText = take('status', at(row, 'upShelfDate_m.status.text'), plain);
  const priceFen = take('priceFen', at(row, 'managerPrice.currentPrice'), price);
  const stock = take('stock', at(row, 'managerQuantityNew.text') ?? fields(row).quantity_m, parseCount);
  const isMonthlyEmpty = at(row, 'monthlySoldQuantity.empty') === true;
  const platform = platformOfLink(at(row, 'itemDesc.imgLink.href')) ?? apiPlatform;
  const item = {
    kind: 'item' as const,
    platform,
    shopId: null,
    itemId,
    title: rawTitle,
    guideTitle: null,
    titleLimit: null,
    guideTitleLimit: null,
    categoryId: take('categoryId', fields(row).catId, numericId),
    categoryPath: null,
    priceFen,
    stock,
    status: statusOf(statusText),
    statusText,
    imageKey: take('imageKey', at(row, 'itemDesc.img'), imageKey),
    outerId,
    listedAt: take('listedAt', at(row, 'upShelfDate_m.value'), listedTime),
    attributes: null,
    missing,
  };
  const points = {
    stock,
    'sold-total': takePoint('sold-total', fields(row).soldQuantity_m, parseCount),
    'sold-30d': takePoint('sold-30d', isMonthlyEmpty ? null : at(row, 'monthlySoldQuantity.value'), parseCount),
    'quality-score': takePoint('quality-score', at(row, 'diagnoseInfoV3.basicScore'), score),
    'price-lo': priceFen?.lo ?? null,
    'price-hi': priceFen?.hi ?? null,
  };
  return [item, itemPoints(platform, itemId, points, missingPoints, source.capturedAt)];
}

/** The figures of one product on the day of the look. */
export const itemPoints = (
  platform: string,
  itemId: string,
  points: Record<string, number | null>,
  missing: Record<string, string>,
  capturedAt: number,
) => ({
  kind: 'metrics' as const,
  platform,
  shopId: null,
  subject: { kind: 'item', id: itemId, name: null, of: null },
  statDate: dayOf(capturedAt),
  days: 1,
  // What the list shows is how things stand, not a count that is still running.
  isFinal: true,
  scope: null,
  values: Object.fromEntries(Object.entries(points).filter(([, value]) => value !== null)),
  ranges: {},
  missing,
});

/** Blank where the operation cannot be told. */
const pathOf = (request: Pick<Answer, 'url' | 'requestBody'>): string => innerRequest(request).address.split('?')[0] ?? '';

const plain = (raw: unknown) => (typeof raw === 'string' ? raw.trim() : null);
/** Text only: a bare number does not say whether it is yuan or fen, and the pages use both (facts 7.4). */
const price = (raw: unknown) => (typeof raw === 'string' ? parsePriceFen(raw) : null);
const score = (raw: unknown) => {
  const figure = typeof raw === 'number' ? raw : parseCount(raw);
  return figure !== null && figure >= 0 && figure <= 100 ? figure : null;
};
