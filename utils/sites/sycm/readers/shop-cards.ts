import { labelKey } from '@/utils/core/labels';
import { sycmShop } from '@/utils/knowledge/vocabularies/sycm-shop';
import { refusal } from '@/utils/reading/attempt';
import { firstFigureText } from '@/utils/reading/cell';
import { isShown, textOf } from '@/utils/reading/dom';
import { byLabel, figuresRecord, hasFigures, readFigures } from '@/utils/reading/figures';
import { fromLabels } from '@/utils/reading/from-labels';
import { drawnDates, periodOfText } from '../drawn-period';

const HIGHEST = 6;
const LONGEST_LABEL = 12;
const LEAST_CARDS = 2;

function isLabel(element: Element): boolean {
  if (element.childElementCount > 0) return false;
  const text = textOf(element);
  return text.length <= LONGEST_LABEL && Object.hasOwn(sycmShop.labels, labelKey(text)) && isShown(element);
}
const labelsIn = (root: Element): Element[] => [...root.querySelectorAll('*')].filter(isLabel);

/** The block of cards around a date: the smallest with several of them. Null where it holds another date or says 实时, which is today. */
function blockOf(date: Element): Element | null {
  let block = date.parentElement;
  for (let level = 0; block && level < HIGHEST; level++, block = block.parentElement) {
    if (labelsIn(block).length >= LEAST_CARDS) break;
  }
  return block && drawnDates(block).length === 1 && !/实时/.test(textOf(block)) ? block : null;
}

/** The figure that stands next after a label in its card; null where the next card begins first. */
function figureAfter(label: Element, block: Element): string | null {
  for (let node: Element | null = label; node && node !== block; node = node.parentElement) {
    for (let next = node.nextElementSibling; next; next = next.nextElementSibling) {
      if (isLabel(next) || labelsIn(next).length > 0) return null;
      if (isShown(next) && /\d|^[-—]+$/.test(textOf(next))) return firstFigureText(next);
    }
  }
  return null;
}

/** Whether a page draws the shop's cards with their date. */
export const hasCards = (document: Document): boolean => drawnDates(document).some((date) => blockOf(date) !== null);

/** The home page's cards as they are drawn, by label: the last layer. Only those of the block that names its date. */
export const shopCards = fromLabels({
  id: 'shop-cards',
  read: (document, { capturedAt }) => {
    const blocks = drawnDates(document).flatMap((date) => {
      const block = blockOf(date);
      return block ? [{ block, date: textOf(date) }] : [];
    });
    const [only, another] = blocks;
    if (!only || another) return null;
    const period = periodOfText(only.date, capturedAt);
    if (typeof period === 'string') return refusal(period, only.date);
    const cells = labelsIn(only.block).map((label) => [textOf(label), figureAfter(label, only.block)] as const);
    const figures = readFigures(byLabel(cells.filter(([, text]) => text !== null)), sycmShop.labels);
    const { statDate, days, isFinal } = period;
    const record = figuresRecord({ platform: 'taobao', subject: { kind: 'shop' }, statDate, days, isFinal }, figures);
    return hasFigures(figures) ? { entries: [{ at: 'cards', candidates: [record] }], refused: [], empty: null } : null;
  },
});
