import { type DrawnText, inside, likelyTitle, textsIn } from '@/utils/reading/activities/texts';
import { isShown, smallestMatching } from '@/utils/reading/dom';

/** A card of 活动广场: known by its one button, because neither class names nor links are sure. */
export interface ButtonCard {
  root: Element;
  title: DrawnText;
  /** The button or its text. */
  button: Element;
  texts: readonly DrawnText[];
}

/** What a card's button says (facts 3.3, 2026, medium). */
const BUTTON = /^(立即报名|去报名|已报名|生效中|报名结束)$/;
const CHOICE = 'nav, select, [role="tab"], [role="option"], [role*="menu"], [role="dialog"]';
const HIGHEST = 8;

/** All cards of a page: the smallest block around each button with a name in it and no second button. */
export function buttonCards(root: ParentNode): ButtonCard[] {
  const buttons = [...smallestMatching(root, BUTTON)].filter((element) => isShown(element) && element.closest(CHOICE) === null);
  return buttons.flatMap((button) => cardAround(button, buttons) ?? []);
}

function cardAround(button: Element, buttons: readonly Element[]): ButtonCard | null {
  let block = button.parentElement;
  for (let level = 0; block && level < HIGHEST; level++, block = block.parentElement) {
    const around = block;
    if (buttons.filter((one) => around.contains(one)).length > 1) return null;
    const texts = textsIn(block).filter((one) => !inside(button)(one) && isShown(one.element));
    const title = likelyTitle(texts);
    if (title) return { root: block, title, button, texts };
  }
  return null;
}
