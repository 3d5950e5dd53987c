import { dayOf } from '@/utils/core/dates';
import { at, type Fields, fields } from '@/utils/core/fields';
import type { Word } from '@/utils/core/vocabulary';
import { type Attempt, type Candidate, emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { figuresRecord, hasFigures } from '@/utils/reading/figures';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { itemCandidate } from '@/utils/reading/item-candidate';
import { jsonTime } from '@/utils/reading/json-time';
import { missingNotes } from '@/utils/reading/missing';
import type { PageSource } from '@/utils/reading/source';
import { refusedAnswer } from '../refused-answer';
import { camelNames, count, imageKey, numericId, plain, statusOf, yuan } from '../shapes';
import { soundFigures } from '../sound-figures';

/** Codes of a row in the three generations of the answer; ids and times of the older ones stand in `ware` or beside it. */
const rowCodes = [
  ...['productId', 'productName', 'productSkuInfoVO', 'priceDetailVO', 'stockNum', 'salesVolume', 'categoryDetailVO'],
  ...['productStatusVO', 'itemNum', 'healthScoreVO', 'commentSummaryVO', 'onlineTime', 'offlineTime', 'wareId', 'ware'],
  ...['wareName', 'jdPrice', 'wareStatus'],
];

/** What the list tells of a product that is no part of its record. */
const pointWords: Readonly<Record<string, Word>> = {
  stockNum: ['stock', 'count'],
  salesVolume: ['sold-total', 'count'],
  commentCount: ['review-count', 'count'],
  goodRate: ['good-review-rate', 'rate'],
  score: ['health-score', 'number'],
};

/**
 * The product list's own answer, three generations (facts 2.1): queryValidProductList (2026, high), queryWareList
 * (2023–2025, medium), rest/ware/list (2021, low but for id and time). Prices are yuan, times ms.
 */
export const listApi = fromNetwork({
  id: 'list-api',
  endpoint: 'product-list',
  read: ({ body }, source) => {
    const refused = refusedAnswer(body);
    if (refused) return refused;
    const table = findTable(body);
    if (table) {
      const attempt = attemptRows(
        table.rows,
        (index) => `${table.path}[${index}]`,
        (row) => readRow(row, source),
      );
      // Where the products have changed, their categories may mean something else as well.
      return attempt.entries.length === 0 ? attempt : { ...attempt, entries: [...attempt.entries, ...categoriesOf(table)] };
    }
    return hasNoRows(body) ? emptyPage('no-rows', 'data') : refusal('table-not-found', 'data');
  },
});

/** The rows with the older generations' inner `ware` laid flat. */
function findTable(body: unknown): { rows: Fields[]; path: string } | null {
  const found = findRows(body, rowCodes) ?? findRows(camelNames(body), rowCodes) ?? wareRows(body);
  return found && { path: found.path, rows: found.rows.map((row) => ({ ...fields(row), ...fields(fields(row).ware) })) };
}

/** A row of the oldest generation may have nothing but `ware`. */
function wareRows(body: unknown): { rows: unknown[]; path: string } | null {
  const rows = at(body, 'data.data');
  return Array.isArray(rows) && rows.some((row) => 'ware' in fields(row)) ? { rows, path: 'data.data' } : null;
}

/** The list says itself that it is empty, by its rows or by its total. */
function hasNoRows(body: unknown): boolean {
  const rows = [at(body, 'data.data'), at(body, 'data')].find(Array.isArray);
  const total = /"total_?(?:count|item)"\s*:\s*"?(\d+)/i.exec(JSON.stringify(body))?.[1];
  return total === undefined ? rows?.length === 0 : Number(total) === 0;
}

function readRow(row: Fields, { capturedAt }: PageSource): Candidate[] | string {
  const ids = [row.productId, row.wareId].filter(isThere);
  const itemId = numericId(ids[0]);
  if (itemId === null) return ids.length === 0 ? 'missing-id' : 'unsafe-id';
  if (ids.some((id) => numericId(id) !== itemId)) return 'ids-disagree';
  const title = plain(row.productName ?? row.wareName ?? row.title);
  if (title === null) return 'missing-title';

  const { missing, take } = missingNotes();
  const statusText = take('status', at(row, 'productStatusVO.statusDesc'), plain)?.slice(0, 40) ?? null;
  const priceFen = take('priceFen', hasPrice(row) ? row : null, priceOf);
  const item = itemCandidate(
    'jd',
    {
      itemId,
      title,
      categoryId: take('categoryId', at(row, 'categoryDetailVO.lastCategoryId'), numericId),
      priceFen,
      stock: take('stock', row.stockNum, count),
      status: statusOf(statusText),
      statusText,
      imageKey: take('imageKey', row.logo, imageKey),
      outerId: plain(row.itemNum)?.slice(0, 120) ?? null,
      // 0 stands for a product that was never put on the shelf.
      listedAt: take('listedAt', row.onlineTime === 0 ? null : row.onlineTime, (raw) => jsonTime(raw)?.at ?? null),
    },
    missing,
  );
  const pairs: [string, unknown][] = Object.entries({
    stockNum: row.stockNum,
    salesVolume: row.salesVolume,
    commentCount: at(row, 'commentSummaryVO.commentCount'),
    goodRate: at(row, 'commentSummaryVO.goodRate'),
    score: at(row, 'healthScoreVO.score'),
  });
  const figures = soundFigures(pairs, pointWords);
  if (priceFen) Object.assign(figures.values, { 'price-lo': priceFen.lo, 'price-hi': priceFen.hi });
  // How things stand now, not a count that is still running.
  const of = { platform: 'jd', subject: { kind: 'item', id: itemId }, statDate: dayOf(capturedAt), isFinal: true } as const;
  return hasFigures(figures) ? [item, figuresRecord(of, figures)] : [item];
}

function pricesIn(row: Fields) {
  const { minJdPrice, maxJdPrice, jdPrice }: Fields = { jdPrice: row.jdPrice, ...fields(row.priceDetailVO) };
  return { minJdPrice, maxJdPrice, jdPrice };
}
const isThere = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
const hasPrice = (row: Fields): boolean => Object.values(pricesIn(row)).some(isThere);

/**
 * Lowest to highest of the variants, else the one price. One end without the other, or an end that cannot be read, makes the
 * whole unreadable.
 */
function priceOf(row: unknown) {
  const { minJdPrice, maxJdPrice, jdPrice } = pricesIn(fields(row));
  if (isThere(minJdPrice) !== isThere(maxJdPrice)) return null;
  const [low, high] = isThere(minJdPrice) ? [yuan(minJdPrice), yuan(maxJdPrice)] : [yuan(jdPrice), yuan(jdPrice)];
  return low && high && low.lo <= high.hi ? { lo: low.lo, hi: high.hi } : null;
}

/** The leaf categories the rows name, each once: the list is the one place where JD's ids stand beside names. */
function categoriesOf({ rows, path }: { rows: Fields[]; path: string }): Attempt['entries'] {
  const found = new Map<string, Attempt['entries'][number]>();
  rows.forEach((row, index) => {
    const { lastCategoryId, lastCategoryName } = fields(row.categoryDetailVO);
    const [id, name] = [numericId(lastCategoryId), plain(lastCategoryName)];
    if (id === null || name === null || found.has(id)) return;
    const rest = { path: null, idPath: null, isLeaf: true, isPublishable: null, isAuthorized: null };
    found.set(id, {
      at: `${path}[${index}].categoryDetailVO`,
      candidates: [{ kind: 'category', platform: 'jd', id, name, ...rest }],
    });
  });
  return [...found.values()];
}
