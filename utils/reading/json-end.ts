import { DAY_MS } from '@/utils/core/dates';
import type { ActivityTime } from '@/utils/records/activity';
import { jsonTime } from './json-time';

/** A time out of an answer at which something ends: of a bare day its 24:00. Undefined for what is no time. */
export function jsonEnd(raw: unknown): ActivityTime | undefined {
  const time = jsonTime(raw);
  return time?.precision === 'day' ? { ...time, at: time.at + DAY_MS } : time;
}
