import { labelKey } from '@/utils/core/labels';
import { firstFigureText } from '@/utils/reading/cell';
import { isShown } from '@/utils/reading/dom';
import { quietText } from '@/utils/reading/quiet-text';

const TITLE = '.jmtp-summary-card-title, .summary-title';
const INDEX = '.jmtp-summary-card-index, .odometer';
const HIGHEST = 4;

/** One drawn summary card: its label, its figure, and the words of its class names, among which is the metric's code. */
export interface SummaryCard {
  label: string;
  text: string;
  codes: string[];
}

/** The summary cards of two generations of 商智 pages (facts 2.4, 2026-06, high); one of two figures or titles is none. */
export function summaryCards(document: Document): SummaryCard[] {
  return [...document.querySelectorAll(TITLE)].filter(isShown).flatMap((title) => {
    let block = title.parentElement;
    for (let level = 0; block && level < HIGHEST; level++, block = block.parentElement) {
      const [index, second] = block.querySelectorAll(INDEX);
      if (!index) continue;
      if (second || block.querySelectorAll(TITLE).length > 1) return [];
      const around = [block, block.parentElement].map((one) => one?.className ?? '').join(' ');
      return [{ label: labelKey(quietText(title)), text: firstFigureText(index), codes: around.split(/\s+/) }];
    }
    return [];
  });
}
