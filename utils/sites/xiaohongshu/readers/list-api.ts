import { at, fields } from '@/utils/core/fields';
import { idText } from '@/utils/core/ids';
import { parsePriceFen, type Range } from '@/utils/core/money';
import { ANSWER_REFUSED, type Candidate, emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork } from '@/utils/reading/from-network';
import { itemCandidate } from '@/utils/reading/item-candidate';
import { bothSpellings, eitherSpelling } from '@/utils/reading/items/either-spelling';
import { idFault } from '@/utils/reading/items/id-fault';
import { itemPoints } from '@/utils/reading/items/item-points';
import { missingNotes } from '@/utils/reading/missing';

const rowCodes = bothSpellings(['item_id', 'item_name', 'buyable', 'price', 'min_price']);

/** The product list's own answer (facts 4.3, 2026, medium). */
export const listApi = fromNetwork({
  id: 'list-api',
  endpoint: 'item-list',
  read: ({ body }, { capturedAt }) => {
    const { success, code } = fields(body);
    if (success === false || (code !== undefined && code !== null && String(code) !== '0'))
      return emptyPage(ANSWER_REFUSED, 'code');
    const table = findRows(body, rowCodes);
    if (!table) {
      const items = at(body, 'data.items');
      return Array.isArray(items) && items.length === 0
        ? emptyPage('no-rows', 'data.items')
        : refusal('table-not-found', 'data.items');
    }
    return attemptRows(
      table.rows,
      (index) => `${table.path}[${index}]`,
      (row) => readRow(row, capturedAt),
    );
  },
});

function readRow(row: unknown, capturedAt: number): Candidate[] | string {
  const field = (code: string) => eitherSpelling(row, code);
  const itemId = idText(field('item_id'));
  if (itemId === null) return idFault(field('item_id'));
  const title = field('item_name');
  if (typeof title !== 'string' || title.trim() === '') return 'missing-title';
  const { missing, take } = missingNotes();
  const priceFen = take('priceFen', field('price') ?? field('min_price'), () => priceOf(field('price'), field('min_price')));
  // What cannot be bought may be off the shelf or sold out.
  const status = take('status', field('buyable'), (raw) => (raw === true ? 'on-sale' : raw === false ? 'other' : null));
  return [
    itemCandidate('xiaohongshu', { itemId, title, priceFen, status }, missing),
    ...(priceFen ? [itemPoints({ platform: 'xiaohongshu', itemId, priceFen, points: {}, missing: {} }, capturedAt)] : []),
  ];
}

/**
 * Text with a sign only: a bare number does not say whether it is yuan or fen. Without an equal lowest price beside it the price
 * may be one end of a range.
 */
function priceOf(price: unknown, lowest: unknown): Range | null {
  const [own, low] = [price, lowest].map((raw) => (typeof raw === 'string' && /^\s*[¥￥]/.test(raw) ? parsePriceFen(raw) : null));
  return own && own.lo === low?.lo ? own : null;
}
