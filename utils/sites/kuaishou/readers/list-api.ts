import { parseCount } from '@/utils/core/counts';
import { idText } from '@/utils/core/ids';
import { parsePriceFen } from '@/utils/core/money';
import type { Candidate } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { itemCandidate } from '@/utils/reading/item-candidate';
import { bothSpellings, eitherSpelling } from '@/utils/reading/items/either-spelling';
import { idFault } from '@/utils/reading/items/id-fault';
import { itemPoints } from '@/utils/reading/items/item-points';
import { statusOfWord } from '@/utils/reading/items/status-of-word';
import { missingNotes } from '@/utils/reading/missing';

const IDS = ['item_id', 'goods_id', 'product_id'];
const TITLES = ['item_title', 'goods_name', 'product_name', 'title'];
const PRICES = ['price_text', 'price_str', 'price', 'sale_price'];
const STOCKS = ['total_stock', 'stock_num', 'stock'];
const STATUSES = ['status_desc', 'status_name', 'status_text'];
const rowCodes = bothSpellings([...IDS, ...TITLES, ...PRICES, ...STOCKS, ...STATUSES]);

/**
 * A product list among the shop's answers. Its field names are not on record (facts 4.1, low), so the usual ones are tried
 * and only a list that writes its prices with a sign is taken: a bare number would be yuan or fen, and the drawn table
 * says which. Everything else is left to that table.
 */
export const listApi = fromNetwork({
  id: 'list-api',
  endpoint: 'shop-answers',
  read: ({ body }, { capturedAt }) => {
    const table = findRows(body, rowCodes);
    if (!table?.rows.every((row) => /^[¥￥]/.test(String(first(row, PRICES))))) return null;
    return attemptRows(
      table.rows,
      (index) => `${table.path}[${index}]`,
      (row) => readRow(row, capturedAt),
    );
  },
});

function readRow(row: unknown, capturedAt: number): Candidate[] | string {
  const itemId = idText(first(row, IDS));
  if (itemId === null) return idFault(first(row, IDS));
  const title = first(row, TITLES);
  if (typeof title !== 'string') return 'missing-title';
  const { missing, take } = missingNotes();
  const priceFen = take('priceFen', first(row, PRICES), (raw) => parsePriceFen(String(raw)));
  const stock = take('stock', first(row, STOCKS), parseCount);
  const statusText = take('status', first(row, STATUSES), (raw) => (typeof raw === 'string' ? raw.trim() : null));
  const item = { itemId, title, priceFen, stock, status: statusText === null ? null : statusOfWord(statusText), statusText };
  return [
    itemCandidate('kuaishou', item, missing),
    itemPoints({ platform: 'kuaishou', itemId, priceFen, points: { stock }, missing: {} }, capturedAt),
  ];
}

const first = (row: unknown, names: readonly string[]): unknown =>
  names.map((name) => eitherSpelling(row, name)).find((one) => one !== undefined && one !== null && one !== '');
