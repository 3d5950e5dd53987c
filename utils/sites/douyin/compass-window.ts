import { DAY_MS, type Day, dayOf, dayStart } from '@/utils/core/dates';
import { at, fields } from '@/utils/core/fields';
import { isComplete } from '@/utils/reading/figures';
import { type Answer, parseBody } from '@/utils/reading/from-network';
import { eitherSpelling } from '@/utils/reading/items/either-spelling';
import { jsonTime } from '@/utils/reading/json-time';

/** The period figures of 罗盘 are of. */
export interface CompassWindow {
  statDate: Day;
  days: number;
  isFinal: boolean;
}

const BEGIN = ['begin_date', 'start_date', 'begin_time', 'start_time'];
const END = ['end_date', 'end_time'];
/** What `date_type` says of the length; the others roll or are the operator's own (facts 3.4, medium). */
const DAYS_OF_TYPE: Readonly<Record<string, number>> = { 23: 30, 24: 90 };
const READY_HOUR = 9;
const LONGEST = 400;

/**
 * The period that request and answer state by its first and last day, both included, or the reason why there is none:
 * `missing-date`, or `date-contradicts` where they disagree with one another or with the length that was asked for.
 */
export function compassWindow({ url, requestBody, body }: Answer, capturedAt: number): CompassWindow | string {
  const asked = [Object.fromEntries(url.searchParams), fields(requestBody === null ? null : parseBody(requestBody))];
  const stated = [...asked, fields(body), fields(at(body, 'data'))].flatMap((one) => {
    const begin = named(one, BEGIN);
    const end = named(one, END);
    return begin === undefined && end === undefined ? [] : [spanOf(begin, end)];
  });
  const [first, ...others] = stated;
  if (!first || stated.some((span) => span === null)) return 'missing-date';
  if (others.some((span) => span?.begin !== first.begin || span.end !== first.end)) return 'date-contradicts';
  const days = Math.round((dayStart(first.end) - dayStart(first.begin)) / DAY_MS) + 1;
  const type = asked.map((one) => named(one, ['date_type'])).find((one) => one !== undefined);
  const expected = DAYS_OF_TYPE[String(type)];
  if (days < 1 || days > LONGEST || first.end > dayOf(capturedAt) || (expected && days !== expected)) return 'date-contradicts';
  return { statDate: first.end, days, isFinal: isComplete(first.end, capturedAt, READY_HOUR) };
}

const named = (source: unknown, names: readonly string[]): unknown =>
  names.map((name) => eitherSpelling(source, name)).find((one) => one !== undefined && one !== null && one !== '');

function spanOf(begin: unknown, end: unknown): { begin: Day; end: Day } | null {
  const [from, to] = [jsonTime(dashed(begin)), jsonTime(dashed(end))];
  if (!from || !to) return null;
  const last = dayOf(to.at);
  // An instant at midnight may be the end of the day before as well as the day's own name.
  const isInstant = /^\d{10,13}$/.test(String(end));
  if (isInstant && to.at === dayStart(last) && to.at !== from.at) return null;
  return { begin: dayOf(from.at), end: last };
}

/** `20261119`, which would else be taken for an instant. */
const dashed = (raw: unknown): unknown => {
  const [, year, month, day] = /^(20\d\d)(\d\d)(\d\d)$/.exec(String(raw)) ?? [];
  return year ? `${year}-${month}-${day}` : raw;
};
