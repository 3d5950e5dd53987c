import { parseCount } from '@/utils/core/counts';
import { ANSWER_REFUSED, type Candidate, emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { itemCandidate } from '@/utils/reading/item-candidate';
import { bothSpellings, eitherSpelling } from '@/utils/reading/items/either-spelling';
import { idFault } from '@/utils/reading/items/id-fault';
import { imageKey } from '@/utils/reading/items/image-key';
import { itemPoints } from '@/utils/reading/items/item-points';
import { statusOfWord } from '@/utils/reading/items/status-of-word';
import { jsonTime } from '@/utils/reading/json-time';
import { missingNotes } from '@/utils/reading/missing';
import type { ItemStatus } from '@/utils/records/item';
import { fen, isEmptyList, isRefused, numericId, score } from '../shapes';

const rowCodes = bothSpellings([
  'product_id',
  'discount_price',
  'stock_num',
  'sell_num',
  'check_status',
  'category_leaf_id',
  'base_score',
  'create_time',
]);

/** 商品管理's own answer: rows directly in `data`, amounts in 分, times in seconds (facts 3.1, 2026-05, high). */
export const listApi = fromNetwork({
  id: 'list-api',
  endpoint: 'item-list',
  read: ({ body }, { capturedAt }) => {
    if (isRefused(body)) return emptyPage(ANSWER_REFUSED, 'code');
    const table = findRows(body, rowCodes);
    if (!table) return isEmptyList(body, 'data') ? emptyPage('no-rows', 'data') : refusal('table-not-found', 'data');
    return attemptRows(
      table.rows,
      (index) => `${table.path}[${index}]`,
      (row) => readRow(row, capturedAt),
    );
  },
});

function readRow(row: unknown, capturedAt: number): Candidate[] | string {
  const field = (code: string) => eitherSpelling(row, code);
  const itemId = numericId(field('product_id'));
  if (itemId === null) return idFault(field('product_id'));
  const title = field('name') ?? field('product_name');
  if (typeof title !== 'string' || title.trim() === '') return 'missing-title';

  const { missing, take } = missingNotes();
  const points = missingNotes();
  const priceFen = take('priceFen', field('discount_price'), fen);
  const stock = take('stock', field('stock_num'), parseCount);
  const word = field('tab');
  const statusText = typeof word === 'string' && word.trim() ? word.trim() : null;
  const item = {
    itemId,
    title,
    categoryId: take('categoryId', field('category_leaf_id'), numericId),
    priceFen,
    stock,
    status: take('status', statusText ?? field('status'), () =>
      statusText === null ? statusOfCodes(field('status'), field('check_status'), stock) : statusOfWord(statusText),
    ),
    statusText,
    imageKey: take('imageKey', field('img'), imageKey),
    listedAt: take('listedAt', field('create_time'), (raw) => jsonTime(raw)?.at ?? null),
  };
  const figures = {
    stock,
    'sold-total': points.take('sold-total', field('sell_num'), parseCount),
    'quality-score': points.take('quality-score', field('base_score'), score),
  };
  return [
    itemCandidate('douyin', item, missing),
    itemPoints({ platform: 'douyin', itemId, priceFen, points: figures, missing: points.missing }, capturedAt),
  ];
}

const PASSED = 3;

/**
 * Where the row has no word: a product that has not passed its review (`check_status`) is neither on sale nor off, of the others
 * 1 is off the shelf and 0 on sale, which a product without stock is in name only.
 */
function statusOfCodes(status: unknown, check: unknown, stock: number | null): ItemStatus | null {
  if (check === undefined || check === null) return null;
  if (Number(check) !== PASSED) return 'other';
  if (String(status) === '1') return 'in-stock';
  return String(status) === '0' && stock ? 'on-sale' : null;
}
