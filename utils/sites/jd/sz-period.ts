import { DAY_MS, type Day, dayOf, dayStart } from '@/utils/core/dates';
import type { Fields } from '@/utils/core/fields';
import { parseTimestamp } from '@/utils/core/timestamp';
import { isComplete } from '@/utils/reading/figures';
import { type Asked, nameKey } from './sz-request';

/** The figures of a day are counted by 14:00 of the next (facts 2.4, high). */
const READY_HOUR = 14;
/** Longest period a record may be of. */
const MOST_DAYS = 400;

/** What time figures are of. */
export interface Period {
  statDate: Day;
  days: number;
  isFinal: boolean;
}

/** Both days included. */
export interface Span {
  from: Day;
  to: Day;
}

const START = ['startdate', 'begindate', 'datestart', 'starttime'];
const END = ['enddate', 'dateend', 'endtime'];
const SINGLE = ['date', 'dt', 'statdate', 'day', 'pagedaytime'];

/**
 * The period of one row or summary of 商智: the date it carries itself, else what was asked for, else the date of what
 * stands around it (`around`, nearest first, itself included). A date of the answer must not lie outside what was asked
 * for. `dateType` `d7` means the seven days up to the day. Errors: `missing-date`, `not-a-day`, `date-contradicts` (also for a day
 * that has not begun yet).
 */
export function periodOf(asked: Asked, around: readonly Fields[], capturedAt: number): Period | string {
  // An hour of a trend is not the day it is in.
  const hour = around[0]?.dt;
  if (typeof hour === 'string' && hour !== '' && spanIn(hour) === null) return 'not-a-day';
  const requested = spanOf((name) => asked.get(name));
  const told = around.map((one) => new Map(Object.entries(one).map(([name, value]) => [nameKey(name), value])));
  const spans = told.map((one) => spanOf((name) => one.get(name)));
  const stated = spans.find((span) => span !== null) ?? null;
  if (requested && stated && (stated.from < requested.from || stated.to > requested.to)) return 'date-contradicts';
  const span = spans[0] ?? requested ?? stated;
  if (!span) return 'missing-date';
  const ofList = lengthOf(told.map((one) => one.get('datetype')).find((type) => type !== undefined && type !== null));
  const ofRequest = lengthOf(asked.get('datetype'));
  // A type we do not know may stretch the one day that is named.
  if (ofList === false || (ofRequest === false && span.from === span.to)) return 'missing-date';
  const days = ofList ?? (span.from === span.to ? ofRequest || 1 : daysIn(span));
  return periodUpTo(span.to, days, capturedAt);
}

/** A period by its last day. */
export function periodUpTo(statDate: Day, days: number, capturedAt: number): Period | string {
  if (statDate > dayOf(capturedAt)) return 'date-contradicts';
  if (days > MOST_DAYS) return 'missing-date';
  return { statDate, days, isFinal: isComplete(statDate, capturedAt, READY_HOUR) };
}

/** The number of days from the first to the last. */
export const daysIn = ({ from, to }: Span): number => Math.round((dayStart(to) - dayStart(from)) / DAY_MS) + 1;

function spanOf(told: (name: string) => unknown): Span | null {
  const find = (names: readonly string[]) => names.map(told).find((value) => value !== undefined && value !== '');
  const [from, to] = [dayIn(find(START)), dayIn(find(END))];
  if (from && to) return from <= to ? { from, to } : null;
  if (from || to) return null;
  return spanIn(find(SINGLE));
}

/** `2026-06-30`, `20260630`, `2026-06-30 00:00:00`; null for an hour of a day and for everything else. */
export function dayIn(raw: unknown): Day | null {
  const text = typeof raw === 'string' ? raw.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3') : '';
  const instant = /^\d{4}-\d{1,2}-\d{1,2}( 0?0:00:00| 23:59:59)?$/.test(text) ? parseTimestamp(text) : null;
  return instant === null ? null : dayOf(instant);
}

/** One day, or two with a sign between them. */
export function spanIn(raw: unknown): Span | null {
  if (typeof raw === 'number') return spanIn(String(raw));
  if (typeof raw !== 'string') return null;
  const [first, last, ...more] = raw.split(/\s*[~～至,，]\s*|\s+-\s+/).map(dayIn);
  if (!first || last === null || more.length > 0) return null;
  const to = last ?? first;
  return first <= to ? { from: first, to } : null;
}

/** Days of a `dateType`: null when there is none, false for one we do not know. */
function lengthOf(type: unknown): number | null | false {
  if (type === undefined || type === null || type === '') return null;
  if (typeof type !== 'string') return false;
  if (/^(day|date|real|realtime|today|yesterday)$/i.test(type)) return 1;
  const days = Number(/^d(\d{1,3})$/i.exec(type)?.[1]);
  return days > 0 && days <= MOST_DAYS ? days : false;
}
