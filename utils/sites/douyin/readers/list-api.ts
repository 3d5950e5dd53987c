import { parseCount } from '@/utils/core/counts';
import { ANSWER_REFUSED, type Candidate, emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { itemCandidate } from '@/utils/reading/item-candidate';
import { bothSpellings, eitherSpelling } from '@/utils/reading/items/either-spelling';
import { imageKey } from '@/utils/reading/items/image-key';
import { itemPoints } from '@/utils/reading/items/item-points';
import { statusOfWord } from '@/utils/reading/items/status-of-word';
import { idFault } from '@/utils/reading/items/id-fault';
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
    status: take('status', statusText ?? field('status'), () => statusOf(statusText, field('status'), field('check_status'))),
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

/** The list's word, which its codes must not contradict: `status` 0 on sale, 1 off; a product under review is neither. */
function statusOf(word: string | null, status: unknown, check: unknown): ItemStatus | null {
  const isReviewed = check === undefined || check === null || Number(check) === PASSED;
  const known: ItemStatus | null = String(status) === '0' ? 'on-sale' : String(status) === '1' ? 'in-stock' : null;
  const byCode = isReviewed ? known : 'other';
  const byWord = word === null ? null : statusOfWord(word);
  if (byWord === null) return byCode;
  return (byWord === 'on-sale' && byCode === 'in-stock') || (byWord === 'in-stock' && byCode === 'on-sale') ? null : byWord;
}
