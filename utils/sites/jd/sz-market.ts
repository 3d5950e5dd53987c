import { dayOf } from '@/utils/core/dates';
import { numericId } from './shapes';
import { type Period, periodOf } from './sz-period';
import type { Asked } from './sz-request';

/** The category a market answer is of: the deepest one asked for. */
export const categoryAsked = (asked: Asked): string | null =>
  numericId(asked.get('thirdindid')) ?? numericId(asked.get('secondindid')) ?? numericId(asked.get('firstindid'));

/** What a market answer narrows its category to: one channel; 99 is all. False where it cannot be told. */
export function channelAsked(asked: Asked): string | null | false {
  const channel = asked.get('channel') ?? '99';
  if (/^(99|all|)$/i.test(channel)) return null;
  return /^\w{1,20}$/.test(channel) ? `channel-${channel}` : false;
}

/** The period of a market answer; `getReal…` is of the day of the look, which is still running, unless it asks for days. */
export function marketPeriod(asked: Asked, url: URL, capturedAt: number): Period | string {
  const period = periodOf(asked, [], capturedAt);
  const isReal = /\/getReal\w*\.ajax$/i.test(url.pathname);
  return period === 'missing-date' && isReal ? { statDate: dayOf(capturedAt), days: 1, isFinal: false } : period;
}
