import { DAY_MS, dayOf, dayStart } from '@/utils/core/dates';
import { parseTimestamp } from '@/utils/core/timestamp';
import { parseBody } from '@/utils/reading/from-network';
import { jsonTime } from '@/utils/reading/json-time';
import { objectsIn } from './objects-in';

/** What figures are of: the last day and how many days. */
export interface StatPeriod {
  statDate: string;
  days: number;
}

/** A day as answers and requests write it: `2026-11-21`, with or without a time, `20261121`, or an instant; else null. */
export function dayIn(raw: unknown): string | null {
  const compact = typeof raw === 'string' ? /^(\d{4})(\d{2})(\d{2})$/.exec(raw.trim()) : null;
  const at = compact ? parseTimestamp(compact.slice(1).join('-')) : (jsonTime(raw)?.at ?? null);
  return at === null ? null : dayOf(at);
}

/** The period from one day to another, both included; null when they are no days or the wrong way round. */
export function periodOf(first: unknown, last: unknown): StatPeriod | null {
  const [start, statDate] = [dayIn(first), dayIn(last)];
  if (start === null || statDate === null || start > statDate) return null;
  return { statDate, days: (dayStart(statDate) - dayStart(start)) / DAY_MS + 1 };
}

/** The period a request asks for, `{startDate, endDate}` in its body (facts 1.4, high); null where it names none. */
export function requestPeriod(requestBody: string | null): StatPeriod | null {
  for (const { object } of objectsIn(parseBody(requestBody ?? ''))) {
    const period = periodOf(object.startDate ?? object.beginDate, object.endDate);
    if (period) return period;
  }
  return null;
}
