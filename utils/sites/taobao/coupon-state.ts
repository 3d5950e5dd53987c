import { stateOf } from '@/utils/reading/dates/state-words';
import type { ActivityState } from '@/utils/records/activity';

/** A coupon's state: words of its own (领取中) beside those of all activities. Source: facts A2, 2026-09 (high for 领取中). */
export function couponState(text: string): ActivityState {
  const word = text.trim();
  if (/^(领取|使用|发放)中$/.test(word)) return 'running';
  if (/^已(领完|发完)$/.test(word)) return 'closed';
  return stateOf(word) ?? 'unknown';
}
