import type { Fields } from '@/utils/core/fields';
import { type Attempt, emptyPage, refusal } from '@/utils/reading/attempt';
import { cellText, cellValue } from '../cells';
import { findKnown } from '../find-known';
import { fromKept } from '../from-kept';
import { fromSycm, type SycmReader, type Told } from '../from-sycm';
import { isEmptyAnswer } from '../is-empty-answer';
import { numericId } from '../numeric-id';
import { partOfClicks } from '../part-of-clicks';
import { termAsked, termOf } from '../term-names';
import { readShares } from '../term-shares';

const IDS = ['cateId', 'categoryId', 'leafCateId'];
const NAMES = ['cateName', 'categoryName', 'leafCateName'];
const PATHS = ['cateFullName', 'categoryFullName', 'cateFullPath', 'catePath', 'categoryPath'];
/** Shares of people, then shares of clicks. What ends in `Rate` is a quotient of the category's own, the bare words are indices. */
const PEOPLE = ['clickHitsRatio', 'clickHitsPercent', 'clickUvRatio', 'clickUvPercent', 'clickByrRatio'];
const CLICKS = ['clickCntRatio', 'clickCntPercent', 'clickHotRatio', 'clickPvRatio', 'clickTimesRatio'];
/** The older version lists first levels; a record cannot say so, and they would pass for categories goods are listed in. */
const OLDER = /\/searchword\/getCategory/;
const codes = [...IDS, ...NAMES, ...PATHS, ...PEOPLE, ...CLICKS];

const first = (row: Fields, names: readonly string[]): unknown => names.map((name) => row[name]).find((one) => one !== undefined);

function read({ url, body, period }: Told): Attempt {
  const { searchParams } = url;
  const term = termAsked(searchParams);
  if (term === null) return refusal('missing-term', 'keyWord');
  const part = partOfClicks(url);
  if (part !== null) return part;
  if (OLDER.test(url.pathname)) return emptyPage('first-levels-only', 'getCategory');
  const rows = findKnown(body, codes).filter(({ isRow }) => isRow);
  if (rows.length === 0) return isEmptyAnswer(body) ? emptyPage('no-rows', 'data') : refusal('rows-not-found', 'data');
  if (rows.some(({ value }) => (termOf(value) ?? term) !== term)) return refusal('term-contradicts', 'keyWord');
  const isOfPeople = rows.some(({ value }) => first(value, PEOPLE) !== undefined);
  const { statDate, days } = period;
  return readShares(
    { term, statDate, days, measure: isOfPeople ? 'click-people' : 'clicks' },
    rows.map(({ value, path: at }) => ({
      at,
      id: numericId(cellValue(first(value, IDS))),
      name: cellText(first(value, NAMES)),
      path: pathOf(value),
      share: cellValue(first(value, isOfPeople ? PEOPLE : CLICKS)),
    })),
  );
}

/** The whole path in one field, or one field for each level. */
function pathOf(row: Fields): string[] | null {
  const whole = first(row, PATHS);
  if (Array.isArray(whole)) return whole.flatMap((name) => cellText(name) ?? []);
  const text = cellText(whole);
  if (text !== null) return [text];
  const levels = [1, 2, 3, 4, 5].map((level) => cellText(first(row, [`cateLevel${level}Name`, `level${level}Name`])));
  const depth = levels.findLastIndex((name) => name !== null) + 1;
  const names = levels.slice(0, depth).filter((name) => name !== null);
  return depth > 0 && names.length === depth ? names : null;
}

const TERM: SycmReader = {
  id: 'term-categories',
  endpoint: 'term-categories',
  // A further page would take the place of the first, which has the large shares.
  concerns: ({ searchParams }) => Number(searchParams.get('page') ?? 1) <= 1,
  read,
};

/**
 * 搜索分析 › 类目分析: how the people who clicked after a search split over categories; 类目构成 of the older version is refused. Of the
 * answer only field names are known (two public tools, 2021 and 2026: medium), so it is read by meaning and refused where it does
 * not add up.
 */
export const termCategories = fromSycm(TERM);

/** The same as the page keeps it. */
export const keptTermCategories = fromKept(TERM);
