import { parseCount } from '@/utils/core/counts';
import { fields } from '@/utils/core/fields';
import { idText } from '@/utils/core/ids';
import { parsePriceFen, type Range } from '@/utils/core/money';
import { ANSWER_REFUSED, type Candidate, emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import type { Reader } from '@/utils/reading/define-page';
import { findRows } from '@/utils/reading/find-rows';
import { fromNetwork, parseBody } from '@/utils/reading/from-network';
import { itemCandidate } from '@/utils/reading/item-candidate';
import { idFault } from '@/utils/reading/items/id-fault';
import { imageKey } from '@/utils/reading/items/image-key';
import { itemPoints } from '@/utils/reading/items/item-points';
import { statusOfWord } from '@/utils/reading/items/status-of-word';
import { missingNotes } from '@/utils/reading/missing';
import type { ItemStatus } from '@/utils/records/item';

const rowCodes = ['offerId', 'subject', 'itemNumber', 'lifePeriod', 'statusName', 'canBookedAmount', 'unitPrice', 'pictureURL'];

const answer = fromNetwork({
  id: 'list-api',
  endpoint: 'item-list',
  read: ({ body }, { capturedAt }) => {
    const { msgType, items } = fields(body);
    if (typeof msgType === 'string' && msgType !== 'success') return emptyPage(ANSWER_REFUSED, 'msgType');
    const table = findRows(body, rowCodes);
    if (!table)
      return Array.isArray(items) && items.length === 0 ? emptyPage('no-rows', 'items') : refusal('table-not-found', 'items');
    return attemptRows(
      table.rows,
      (index) => `${table.path}[${index}]`,
      (row) => readRow(fields(row), capturedAt),
    );
  },
});

/** The platform's check that a person is there, as JSON or as a page (facts 0, 2026, medium). */
const CHECK = /RGV587|_____tmd_____\/punish/;

/** The product manager's own answer, `manage_mini.vm`; amounts in yuan (facts 4.2, 2026, medium). */
export const listApi: Reader = {
  ...answer,
  read: (source) => {
    const isCheck = source.responses.some(
      ({ endpoint, body }) => endpoint === 'item-list' && CHECK.test(body?.slice(0, 20_000) ?? ''),
    );
    return isCheck ? emptyPage(ANSWER_REFUSED, 'ret') : answer.read(source);
  },
};

function readRow(row: Record<string, unknown>, capturedAt: number): Candidate[] | string {
  const itemId = idText(row.offerId);
  if (itemId === null || !/^[1-9]\d{5,19}$/.test(itemId)) return idFault(row.offerId);
  const title = row.subject;
  if (typeof title !== 'string' || title.trim() === '') return 'missing-title';
  const { missing, take } = missingNotes();
  const points = missingNotes();
  const stock = take('stock', row.canBookedAmount, parseCount);
  const priceFen = take('priceFen', row.priceRangeJsonConfig || row.unitPrice, () => priceOf(row));
  const statusText = typeof row.statusName === 'string' && row.statusName.trim() ? row.statusName.trim() : null;
  const item = {
    itemId,
    title,
    priceFen,
    stock,
    status: take('status', statusText ?? row.lifePeriod, () => statusOf(statusText, row.lifePeriod)),
    statusText,
    imageKey: take('imageKey', row.pictureURL, imageKey),
    outerId: typeof row.itemNumber === 'string' && /[^-\s]/.test(row.itemNumber) ? row.itemNumber.trim() : null,
  };
  return [
    itemCandidate('1688', item, missing),
    itemPoints({ platform: '1688', itemId, priceFen, points: { stock }, missing: points.missing }, capturedAt),
  ];
}

const yuan = (raw: unknown): Range | null => {
  const text = typeof raw === 'number' || typeof raw === 'string' ? String(raw) : '';
  const price = text === '' ? null : parsePriceFen(text);
  return price && price.hi > 0 ? price : null;
};

/**
 * The prices by quantity as one range, the unit price where the ladder is blank. Null where a step of the ladder has no plain
 * price, where the unit price is none of the ladder's, and where one of the two is gone: the other may be half of the truth.
 */
function priceOf({ unitPrice, priceRangeJsonConfig: config }: Record<string, unknown>): Range | null {
  const unit = yuan(unitPrice);
  const ladder = typeof config === 'string' && config.trim() ? parseBody(config) : config;
  if (ladder === '' || ladder === null || (Array.isArray(ladder) && ladder.length === 0)) return unit;
  const prices = Array.isArray(ladder) ? ladder.map((step) => yuan(fields(step).price)) : [];
  const ends = prices.flatMap((price) => (price ? [price.lo, price.hi] : []));
  if (!unit || prices.length === 0 || prices.includes(null)) return null;
  const range = { lo: Math.min(...ends), hi: Math.max(...ends) };
  return unit.lo < range.lo || unit.hi > range.hi ? null : range;
}

const periods: Readonly<Record<string, ItemStatus>> = {
  valid: 'on-sale',
  expired: 'in-stock',
  sellOut: 'sold-out',
  draft: 'other',
};

/** By the page's word, else by the life period. */
const statusOf = (word: string | null, period: unknown): ItemStatus | null =>
  word === null ? (periods[String(period)] ?? null) : statusOfWord(word);
