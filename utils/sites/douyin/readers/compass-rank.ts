import { parseCount } from '@/utils/core/counts';
import { fields } from '@/utils/core/fields';
import type { Range } from '@/utils/core/money';
import { type Candidate, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { type Figures, figuresRecord } from '@/utils/reading/figures';
import { findRows } from '@/utils/reading/find-rows';
import { bothSpellings, eitherSpelling } from '@/utils/reading/items/either-spelling';
import { idFault } from '@/utils/reading/items/id-fault';
import type { CompassWindow } from '../compass-window';
import { fromCompass } from '../from-compass';
import { numericId } from '../shapes';

const rowCodes = bothSpellings(['product_info', 'new_pay_amt']);
const FACTOR: Readonly<Record<string, number>> = {
  元: 1,
  万: 10_000,
  万元: 10_000,
  w: 10_000,
  亿: 100_000_000,
  亿元: 100_000_000,
};

/** The market's best-selling products: a place, and the amount paid as a range of the page's own (facts 3.4, 2026-07, high). */
export const compassRank = fromCompass({
  id: 'compass-rank',
  read: ({ body, url }, window) => {
    const table = findRows(body, rowCodes);
    if (!table) return refusal('table-not-found', 'data_result');
    const scope = scopeOf(url.searchParams);
    return attemptRows(
      table.rows,
      (index) => `${table.path}[${index}]`,
      (row) => readRow(row, window, scope),
    );
  },
});

function readRow(row: unknown, window: CompassWindow, scope: string): Candidate[] | string {
  const product = fields(eitherSpelling(row, 'product_info'));
  const id = numericId(product.id);
  if (id === null) return idFault(product.id);
  const name = typeof product.name === 'string' ? product.name.trim() : '';
  if (name === '') return 'missing-title';
  const rank = parseCount(product.rank);
  const amount = rangeOf(eitherSpelling(eitherSpelling(row, 'new_pay_amt'), 'value_range'));
  if (rank === null && amount === null) return 'figures-not-found';
  const figures: Figures = {
    values: rank === null ? {} : { 'market-rank': rank },
    ranges: amount === null ? {} : { 'market-amount': amount },
    missing: { ...(rank === null && { 'market-rank': 'empty' }), ...(amount === null && { 'market-amount': 'unreadable' }) },
  };
  return [figuresRecord({ platform: 'douyin', subject: { kind: 'market-item', id, name }, ...window, scope }, figures)];
}

/** `[{value: 50, unit: '万'}, {value: 75, unit: '万'}]`; null where an end lacks its unit or the range is open. */
function rangeOf(raw: unknown): Range | null {
  if (!Array.isArray(raw) || raw.length !== 2) return null;
  const [lo, hi] = raw.map((end) => {
    const { value, unit } = fields(end);
    const factor = FACTOR[String(unit).trim()];
    return factor === undefined || typeof value !== 'number' || value < 0 ? null : value * factor;
  });
  return typeof lo === 'number' && typeof hi === 'number' && lo < hi ? { lo, hi } : null;
}

/** The same product stands in several lists: which one is told by the request. */
const scopeOf = (query: URLSearchParams): string =>
  ['hot-sale', query.get('rank_type'), query.get('category_id')]
    .filter((part) => part === 'hot-sale' || /^\d{1,19}$/.test(part ?? ''))
    .join('-');
