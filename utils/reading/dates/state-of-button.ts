import type { ActivityState } from '@/utils/records/activity';
import { stateOf } from './state-words';

const OPEN = /^(?:立即|马上|抓紧|继续|点击|开放|我?[去要])报名(?:活动)?(?:\s?[>›»])?$/;
const OVER = /^(?:(?:停止|截止|关闭)报名|报名结束|(活动结束)|(活动取消))$/;

/**
 * The state told by a card's button or by the value of a state field (报名状态, `button_text`): all of `stateOf`, and
 * words that are a state in such a place only (立即报名, 去报名, 报名结束). Null for 已报名 and 未报名: they do not tell whether
 * sign-up is open. Source: pinduoduo-jd-douyin 1.3, 2.3 and 3.3, 2026-11 (medium).
 */
export function stateOfButton(text: string): ActivityState | null {
  const word = text.trim();
  if (OPEN.test(word)) return 'open';
  const over = OVER.exec(word);
  if (over) return over[1] ? 'ended' : over[2] ? 'cancelled' : 'closed';
  return stateOf(word);
}
