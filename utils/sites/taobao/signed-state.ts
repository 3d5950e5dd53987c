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
/** States that incomplete material holds up. */
const HELD_UP: readonly RegistrationState[] = ['draft', 'waiting', 'approved'];

/**
 * Where a registration stands, and in which of the page's words: its state, unless its material still waits for the
 * operator (待补充, 待完善). `materialText` is null where nothing tells of the material: then a registration that it
 * could hold up stands nobody knows where. Source: facts A2, item registration states, 2026-09 (high).
 */
export function signedState(
  stateText: string,
  materialText: string | null,
): { state: RegistrationState; stateText: string | null } {
  const key = labelKey(stateText);
  const state = STATES.find(([, words]) => words.test(key))?.[0] ?? 'unknown';
  if (!HELD_UP.includes(state)) return { state, stateText: stateText.trim() || null };
  const material = materialText?.trim() ?? '';
  if (/^待(补充|完善)/.test(material)) return { state: 'needs-action', stateText: material };
  return { state: materialText === null ? 'unknown' : state, stateText: stateText.trim() };
}
