import { type Attempt, emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { findKnown } from '../find-known';
import { fromKept } from '../from-kept';
import { fromSycm, type SycmReader, type Told } from '../from-sycm';
import { isEmptyAnswer } from '../is-empty-answer';
import { onlyOnce } from '../only-once';
import { isOwnRow } from '../roles';
import { isSubItem, itemIdOf, itemRowCodes, readItemRow } from './item-row';

/**
 * Reads a list of products. Sub-item rows repeat what their main product's row counts already and are passed over; an id
 * that two main rows carry is nobody's (facts 1.4, high).
 */
function readRows(told: Told): Attempt {
  const rows = findKnown(told.body, itemRowCodes).filter((known) => known.isRow && isOwnRow(known));
  if (rows.length === 0) return isEmptyAnswer(told.body) ? emptyPage('no-rows', 'data') : refusal('rows-not-found', 'data');
  const main = rows.filter(({ value }) => !isSubItem(value));
  const isOnce = onlyOnce(main.map(({ value }) => itemIdOf(value)));
  const attempt = attemptRows(
    main,
    (index) => main[index]?.path ?? '',
    ({ value }) => {
      const id = itemIdOf(value);
      return id === null || isOnce(id) ? readItemRow(value, told) : 'id-twice';
    },
  );
  const isEmpty = attempt.entries.length === 0 && attempt.refused.length === 0;
  return isEmpty ? emptyPage('no-rows', rows[0]?.path ?? 'data') : attempt;
}

const ROWS: SycmReader = { id: 'item-rows', endpoint: 'item-rows', read: readRows };

/** 商品排行 of a day, of 7 or 30 days, of today, of longer periods, and its promotion tab. */
export const itemRows = fromSycm(ROWS);

/** The same as the page keeps it. */
export const keptItemRows = fromKept(ROWS);
