import { addDays, DAY_MS, type Day, dayOf, dayStart } from '@/utils/core/dates';
import { isComplete } from '@/utils/reading/figures';
import { dayIn } from './days';

/** Yesterday's figures are counted by then (facts 1.1: about 09:00, medium). */
const READY_HOUR = 9;
const LONGEST = 400;

/** What time a request asked for. */
export interface Period {
  from: Day;
  /** The last day. */
  statDate: Day;
  days: number;
  isFinal: boolean;
  /** Rows and series of such a request are of single days. */
  isDaily: boolean;
}

/** Whether a day had been counted when it was read. */
export const isCounted = (day: Day, capturedAt: number): boolean => isComplete(day, capturedAt, READY_HOUR);

/**
 * The period of a request, from `dateType` and `dateRange` (`2026-11-15|2026-11-21`), or `startDate` and `endDate` of the
 * older style. `recent7` counts from the range's end, not from today. Realtime answers (`isLive`) are of the day of
 * capture and ignore the range, unless it says itself that it means another today. A machine word where the request
 * names no period, or one that cannot be.
 */
export function periodOf(query: URLSearchParams, capturedAt: number, isLive = false): Period | string {
  const today = dayOf(capturedAt);
  const type = query.get('dateType') ?? '';
  const range = rangeOf(query);
  if (isLive || type === 'today') {
    if (type === 'today' && Array.isArray(range) && range[1] !== today) return 'date-contradicts';
    // Its lists are of hours.
    return { from: today, statDate: today, days: 1, isFinal: false, isDaily: false };
  }
  if (typeof range === 'string') return range;
  const [from, statDate] = range;
  const span = Math.round((dayStart(statDate) - dayStart(from)) / DAY_MS) + 1;
  const days = daysOf(type, span);
  if (span < 1 || days === null || days > LONGEST || statDate > today) return 'date-contradicts';
  return {
    from: addDays(statDate, 1 - days),
    statDate,
    days,
    isFinal: isCounted(statDate, capturedAt),
    isDaily: type === '' ? days === 1 : type === 'day' || type.startsWith('recent'),
  };
}

/** How many days a type means; null where the range says otherwise. */
function daysOf(type: string, span: number): number | null {
  const recent = /^recent(\d{1,3})$/.exec(type)?.[1];
  if (recent !== undefined) return span === 1 || span === Number(recent) ? Number(recent) : null;
  if (type === 'day') return span === 1 ? 1 : null;
  // The end of a week alone does not say that the figures are of one day.
  if (type === 'week') return span === 7 ? span : null;
  if (type === 'month') return span >= 28 && span <= 31 ? span : null;
  return span;
}

/** First and last day; which of two ranges joined by a comma an answer is of, nobody says. */
function rangeOf(query: URLSearchParams): [Day, Day] | string {
  const text = decodedBar(query.get('dateRange') ?? '');
  if (text.includes(',')) return 'two-ranges';
  const [first = '', last = first] = text === '' ? [query.get('startDate') ?? '', query.get('endDate') ?? ''] : text.split('|');
  const [from, to] = [dayIn(first), dayIn(last)];
  return from === null || to === null ? 'missing-date' : [from, to];
}

/** Some pages encode their addresses twice. */
const decodedBar = (text: string): string => text.replace(/%(25)*7C/gi, '|').replace(/%(25)*2C/gi, ',');
