import { DAY_MS } from '@/utils/core/dates';

/**
 * What a window is about, from the label words near it. `shopSign` and `itemSign` where the label says who signs up;
 * `other` is a time that is none of the activity's (发货时间, 尾款, 价保期).
 */
export type WindowKind = 'sign' | 'shopSign' | 'itemSign' | 'audit' | 'preheat' | 'event' | 'coupon' | 'other';

/** One instant (ms) and how exactly the text named it. A day-precise start is 00:00 Shanghai, a day-precise end 24:00. */
export interface DatePoint {
  at: number;
  precision: 'day' | 'minute' | 'second';
}

/** One stretch of time a text names. A deadline alone has only `end`; a start, or a date without direction, only `start`. */
export interface DateWindow {
  /** null when no label stands there. */
  kind: WindowKind | null;
  start: DatePoint | null;
  end: DatePoint | null;
  /** Whether the text says which edges these are; false for a lone `报名时间 11月20日`, which is read as a start. */
  isDirected: boolean;
  /** UTF-16 offsets of the date expression in the text: with 起/前/止 and a countdown's lead word, without other labels. */
  span: [number, number];
}

/**
 * Whether an end lies more than a year away: such activities have no deadline to remind of.
 * Source: PDD writes 2030-04-30 23:59:59, Taobao 超级立减 runs to 2028 (facts A2, 2026-11).
 */
export const isLongRunning = (end: number, now: number): boolean => end - now > 365 * DAY_MS;
