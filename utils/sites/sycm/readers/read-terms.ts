import type { Word } from '@/utils/core/vocabulary';
import { type Attempt, emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { figuresRecord, hasFigures } from '@/utils/reading/figures';
import { cellsOf } from '../cells';
import { dayIn } from '../days';
import { findKnown, type Known } from '../find-known';
import type { Told } from '../from-sycm';
import { isEmptyAnswer } from '../is-empty-answer';
import { onlyOnce } from '../only-once';
import { isTotalName } from '../source-names';
import { termFields, termOf } from '../term-names';

/** The list a row stands in, or null where that cannot be told. */
export type ScopeOfRow = (known: Known) => { scope: string | null } | null;

const keyOf = (known: Known, scopeOfRow: ScopeOfRow): string | null => {
  const name = termOf(known.value);
  return name === null ? null : `${scopeOfRow(known)?.scope ?? ''} ${name}`;
};

/**
 * Reads rows of search terms. `of` is the product whose visitors the terms brought; a row whose list
 * cannot be told is left out.
 */
export function readTerms(told: Told, words: Readonly<Record<string, Word>>, of: string | null, scopeOfRow: ScopeOfRow): Attempt {
  const rows = findKnown(told.body, [...Object.keys(words), ...termFields]).filter(({ isRow }) => isRow);
  if (rows.length === 0) return isEmptyAnswer(told.body) ? emptyPage('no-rows', 'data') : refusal('rows-not-found', 'data');
  const { statDate, days, isFinal } = told.period;
  const isOnce = onlyOnce(rows.map((row) => keyOf(row, scopeOfRow)));
  const attempt = attemptRows(
    rows,
    (index) => rows[index]?.path ?? '',
    (known) => {
      const figures = cellsOf(known.value, words);
      if (!hasFigures(figures)) return [];
      const name = termOf(known.value);
      if (name === null) return 'missing-term';
      if (isTotalName(name)) return [];
      const day = dayIn(known.value.statDate);
      if (day !== null && day !== statDate) return 'date-contradicts';
      const list = scopeOfRow(known);
      if (!list) return 'list-unknown';
      if (!isOnce(keyOf(known, scopeOfRow) ?? '')) return 'term-twice';
      return [
        figuresRecord({ platform: 'taobao', subject: { kind: 'term', name, of }, statDate, days, isFinal, ...list }, figures),
      ];
    },
  );
  const isEmpty = attempt.entries.length === 0 && attempt.refused.length === 0;
  return isEmpty ? emptyPage('no-rows', rows[0]?.path ?? 'data') : attempt;
}
