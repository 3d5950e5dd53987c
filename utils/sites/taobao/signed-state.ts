import { labelKey } from '@/utils/core/labels';
import type { RegistrationState } from '@/utils/records/registration';

const STATES: readonly (readonly [RegistrationState, RegExp])[] = [
  ['draft', /^草稿$/],
  ['waiting', /^(待审核|审核中)$/],
  ['refused', /^审核不通过$/],
  ['approved', /^(审核通过|初审通过|终审通过|已排期待发布|已发布设定)$/],
  ['needs-action', /^(排期待确认|异常)$/],
  ['running', /^活动中$/],
  ['ended', /^活动结束$/],
  ['withdrawn', /^(撤销报名|清退)$/],
];
const OVER: readonly RegistrationState[] = ['refused', 'ended', 'withdrawn'];

/**
 * Where a registration stands, and in which of the page's words: its state, unless its material still waits for the
 * operator (待补充, 待完善). Source: facts A2, item registration states, 2026-09 (high).
 */
export function signedState(stateText: string, materialText: string): { state: RegistrationState; stateText: string | null } {
  const key = labelKey(stateText);
  const state = STATES.find(([, words]) => words.test(key))?.[0] ?? 'unknown';
  const isIncomplete = /^待(补充|完善)/.test(materialText.trim()) && !OVER.includes(state);
  return isIncomplete
    ? { state: 'needs-action', stateText: materialText.trim() }
    : { state, stateText: stateText.trim() || null };
}
