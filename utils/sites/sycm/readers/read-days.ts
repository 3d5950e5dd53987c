import type { Platform } from '@/utils/core/platforms';
import type { Word } from '@/utils/core/vocabulary';
import { type Attempt, emptyPage, refusal } from '@/utils/reading/attempt';
import { attemptRows } from '@/utils/reading/attempt-rows';
import { type FiguresOf, figuresRecord, hasFigures } from '@/utils/reading/figures';
import { cellsOf } from '../cells';
import { dayIn } from '../days';
import { findKnown } from '../find-known';
import { codesOf, type Told } from '../from-sycm';
import { isEmptyAnswer } from '../is-empty-answer';
import { onlyOnce } from '../only-once';
import { isCounted } from '../period';
import { isOwnRow } from '../roles';
import { withoutUnripe } from '../unripe';

/**
 * Reads a table of days, each row dated by its own `statDate`. A placeholder row (all `-`, or empty cells) holds no
 * figures and is passed over, and so are the peers' rows; a row with figures and no day, a day after the requested one,
 * or a day that has several rows (of parts nobody names) is refused.
 */
export function readDays(
  { body, period, scope, capturedAt }: Told,
  subject: FiguresOf['subject'],
  words: Readonly<Record<string, Word>>,
  platform: Platform = 'taobao',
): Attempt {
  const rows = findKnown(body, codesOf(words)).filter(({ isRow }) => isRow);
  if (rows.length === 0) return isEmptyAnswer(body) ? emptyPage('no-rows', 'data') : refusal('rows-not-found', 'data');
  if (!period.isDaily) return refusal('not-daily', 'dateType');
  const own = rows.filter(isOwnRow);
  const isOnce = onlyOnce(own.map(({ value }) => dayIn(value.statDate)));
  const attempt = attemptRows(
    own,
    (index) => own[index]?.path ?? '',
    ({ value }) => {
      const figures = cellsOf(value, words);
      if (!hasFigures(figures)) return [];
      const statDate = dayIn(value.statDate);
      if (statDate === null) return 'missing-date';
      if (statDate > period.statDate) return 'date-contradicts';
      if (!isOnce(statDate)) return 'day-twice';
      const of = { platform, subject, statDate, isFinal: isCounted(statDate, capturedAt), scope };
      return [figuresRecord(of, withoutUnripe(figures, statDate, capturedAt))];
    },
  );
  const isEmpty = attempt.entries.length === 0 && attempt.refused.length === 0;
  return isEmpty ? emptyPage('no-rows', rows[0]?.path ?? 'data') : attempt;
}
