import { isShown, leavesMatching, textOf } from '@/utils/reading/dom';
import { periodOf, type StatPeriod } from './stat-period';

/** `统计时间：2026-11-21`, `2026-11-15 ~ 2026-11-21`: the whole text; a clock behind it would be the time of an update. */
const PERIOD =
  /^(?:(?:统计|数据)(?:时间|日期|周期)|日期|时间)?\s*[:：]?\s*(\d{4}-\d{2}-\d{2})(?:\s*[~～至—-]\s*(\d{4}-\d{2}-\d{2}))?$/;

/**
 * The period a page of 数据中心 says it shows: the one date or range that is drawn, be it as a text or in a date field.
 * Null where there is none, or two different ones; 昨日 alone may be a button.
 */
export function drawnPeriod(document: Document): StatPeriod | null {
  const texts = [...leavesMatching(document, PERIOD)].filter((leaf) => leaf.closest('td') === null && isShown(leaf)).map(textOf);
  const fields = [...document.querySelectorAll('input')]
    .filter(isShown)
    .map((input) => (input.value || input.getAttribute('value') || '').trim());
  const periods = [...texts, ...fields].flatMap((text) => {
    const [, first, last = first] = PERIOD.exec(text) ?? [];
    return periodOf(first, last) ?? [];
  });
  const [period] = periods;
  return period && periods.every(({ statDate, days }) => statDate === period.statDate && days === period.days) ? period : null;
}
