import type { ActivityState } from '@/utils/records/activity';

/** Whole words only: 报名中 is a state, 报名中心 is not; what is not yet, or not allowed (未开始报名, 不可报名), is none. */
const STATES: readonly (readonly [ActivityState, RegExp])[] = [
  ['open', /^(?:火热|正在)?报名(?:进行)?中$|^(?:可|正在)报名$|^报名已开[始放启]$/],
  ['closed', /^(?:报名)?已截止$|^报名(?:截止|已(?:结束|关闭|停止))$/],
  ['ended', /^(?:活动)?已(?:结束|过期|失效|下线)$/],
  ['preheat', /^预热中?$/],
  ['running', /^(?:活动|火热)?(?:进行|售卖|热卖|抢购|生效)中$|^活动中$|^(?:活动)?已(?:开[始售抢]|生效)$/],
  ['paused', /^(?:活动)?已?暂停中?$/],
  ['cancelled', /^(?:活动)?已(?:取消|撤销|关闭)$/],
];

/**
 * The state a page's own word names wherever it stands, or null where it names none of ours: 待处理, 审核中 and 已报名
 * speak of the operator's sign-up. Words that are labels and menu entries elsewhere (立即报名, 报名结束) are `stateOfButton`'s.
 * Source: facts A2 (Taobao, high), pinduoduo-jd-douyin 1.3 and 3.3 (PDD high, Douyin medium), 2026-11.
 */
export function stateOf(word: string): ActivityState | null {
  const plain = word.trim();
  return STATES.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
