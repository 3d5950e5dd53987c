import { labelKey } from '@/utils/core/labels';
import { isShown, textOf } from '../dom';

/** Longer texts are no labels. */
const LONGEST_LABEL = 20;

/** Whether a text can stand beside a figure as its name: words without a figure of their own (`30日销量` is one), and no comparison. */
export const isLabelText = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= LONGEST_LABEL &&
  /[\p{Script=Han}A-Za-z]{2}/u.test(text) &&
  !/\d(?![\d]*(?:日|天|小时|分钟|月|h\b|d\b))/i.test(text) &&
  !/^(?:较|比|环比|同比|对比)/.test(text);

/** The smallest shown elements that consist of a label, by its key. */
export function labelElements(root: ParentNode, label: string): Element[] {
  const wanted = labelKey(label);
  return [...root.querySelectorAll('*')].filter(
    (element) =>
      (element.textContent ?? '').length <= LONGEST_LABEL * 3 &&
      labelKey(textOf(element)) === wanted &&
      ![...element.children].some((child) => labelKey(textOf(child)) === wanted) &&
      isShown(element),
  );
}
