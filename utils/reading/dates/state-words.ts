import type { ActivityState } from '@/utils/records/activity';

const states = new Map<string, ActivityState>([
  ['可报名', 'open'],
  ['报名中', 'open'],
  ['报名截止', 'closed'],
  ['已结束', 'ended'],
  ['已关闭', 'cancelled'],
  ['已取消', 'cancelled'],
  ['预热', 'preheat'],
  ['售卖中', 'running'],
  ['进行中', 'running'],
  ['活动中', 'running'],
  ['暂停', 'paused'],
  ['已暂停', 'paused'],
]);

/**
 * The state a page's own word names, or null. The whole word must match: 报名中 is a state, 报名中心 is not.
 * Source: facts A2, 2026-11 (Taobao activity home and calendar cards).
 */
export const stateOf = (word: string): ActivityState | null => states.get(word.trim()) ?? null;
