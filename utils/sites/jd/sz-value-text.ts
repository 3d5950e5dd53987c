import { figureTexts, firstFigureText } from '@/utils/reading/cell';
import { textOf } from '@/utils/reading/dom';

/**
 * The figure of a drawn cell of 商智: its first where yesterday's stands behind it. More than two figures, or a plain one
 * behind an amount, may be the digits of one figure drawn one by one; then the whole text, which no scale reads.
 */
export function valueText(cell: Element): string {
  const [first = '', second = '', ...more] = figureTexts(cell);
  const isCut = more.length > 0 || (/[¥￥]/.test(first) && /^\d/.test(second));
  return isCut ? textOf(cell).replace(/\d+/g, '\uFFFD') : firstFigureText(cell);
}
