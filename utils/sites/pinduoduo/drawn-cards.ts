import { labelKey } from '@/utils/core/labels';
import { pddData } from '@/utils/knowledge/vocabularies/pdd-data';
import { firstFigureText } from '@/utils/reading/cell';
import { isShown, textOf } from '@/utils/reading/dom';

/** How far outside a label its figure may stand. */
const HIGHEST = 3;
/** Heads of tables, tabs and the choice of lines of a chart name metrics too. */
const NO_CARD = 'table, button, label, nav, [role="tab"], [data-testid*="beast-core-tab"], [data-testid*="beast-core-checkbox"]';

const isKnown = (text: string): boolean => Object.hasOwn(pddData.labels, labelKey(text));

/** The figure cards of a page of 数据中心: a label we know with the figure drawn right behind it. */
export function drawnCards(document: Document): [label: string, text: string][] {
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const text = element.childElementCount === 0 ? textOf(element) : '';
    if (!isKnown(text) || element.closest(NO_CARD) !== null || !isShown(element)) return [];
    const figure = behind(element);
    return figure === null ? [] : [[labelKey(text), figure]];
  });
}

/** The text that follows a label; null where the next thing is another card or none at all. */
function behind(label: Element): string | null {
  for (let block: Element | null = label, level = 0; block && level < HIGHEST; block = block.parentElement, level++) {
    for (let next = block.nextElementSibling; next; next = next.nextElementSibling) {
      if (textOf(next) === '') continue;
      const isAnother = [next, ...next.querySelectorAll('*')].some((inner) => isKnown(textOf(inner)));
      return isAnother ? null : firstFigureText(next);
    }
  }
  return null;
}
