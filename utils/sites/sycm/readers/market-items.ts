import { sycmMarket } from '@/utils/knowledge/vocabularies/sycm-market';
import { type Attempt, emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { figuresRecord, hasFigures } from '@/utils/reading/figures';
import { cellsOf, cellText, isYes } from '../cells';
import { dayIn } from '../days';
import { findKnown } from '../find-known';
import { fromKept } from '../from-kept';
import { fromSycm, type SycmReader, type Told } from '../from-sycm';
import { isEmptyAnswer } from '../is-empty-answer';
import { onlyOnce } from '../only-once';
import { scopeOf } from '../scope';
import { itemIdOf, itemPart, platformOf } from './item-row';

/** The list a market rank is: what it is sorted by, of which category and price band. Another list has other places. */
function rankScope({ searchParams, pathname }: URL): string {
  const sortedBy = searchParams.get('rankType') || (/\/(search|purpose)\.json$/.exec(pathname)?.[1] ?? 'any');
  const band = searchParams.get('priceSeg') || searchParams.get('minPrice') || searchParams.get('maxPrice');
  const parts = ['list', sortedBy, searchParams.get('cateId'), band ? `band-${bandOf(searchParams)}` : null];
  return parts.filter(Boolean).join('-');
}

const bandOf = (query: URLSearchParams): string =>
  query.get('priceSeg') || `${query.get('minPrice') || 0}-${query.get('maxPrice') || 'up'}`;

function readRank(told: Told): Attempt {
  const rows = findKnown(told.body, [...Object.keys(sycmMarket.codes), 'item', 'itemId', 'isSelfItem']).filter(
    ({ isRow }) => isRow,
  );
  if (rows.length === 0) return isEmptyAnswer(told.body) ? emptyPage('no-rows', 'data') : refusal('rows-not-found', 'data');
  const { statDate, days, isFinal } = told.period;
  const scope = scopeOf(told.url, rankScope(told.url));
  const isOnce = onlyOnce(rows.map(({ value }) => itemIdOf(value)));
  return attemptRows(
    rows,
    (index) => rows[index]?.path ?? '',
    ({ value: row }) => {
      const itemId = itemIdOf(row);
      if (itemId === null) return itemPart(row, 'itemId') === undefined ? 'missing-id' : 'unsafe-id';
      if (!isOnce(itemId)) return 'id-twice';
      const name = cellText(itemPart(row, 'title'));
      if (name === null) return 'missing-title';
      const figures = cellsOf(row, sycmMarket.codes);
      if (!hasFigures(figures)) return [];
      const day = dayIn(row.statDate);
      if (day !== null && day !== statDate) return 'date-contradicts';
      const platform = platformOf(row);
      const of = { platform, statDate, days, isFinal, scope };
      const listed = figuresRecord({ ...of, subject: { kind: 'market-item', id: itemId, name } }, figures);
      const rank = figures.values['market-rank'];
      if (!isYes(row.isSelfItem) || rank === undefined) return [listed];
      const own = { values: { 'market-rank': rank }, ranges: {}, missing: {} };
      return [listed, figuresRecord({ ...of, subject: { kind: 'item', id: itemId } }, own)];
    },
  );
}

const RANK: SycmReader = { id: 'market-items', endpoint: 'market-items', read: readRank };

/** 市场排行 of products: ranges, and the own products' places among them (facts 1.5, high). */
export const marketItems = fromSycm(RANK);

/** The same as the page keeps it. */
export const keptMarketItems = fromKept(RANK);
