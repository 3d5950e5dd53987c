import { isShown, smallestMatching, textOf } from './dom';
import { all, attr, isElement } from './elements';
import { CHOICE, labelElements, TICK, typedIn } from './form-parts';
import type { FormField, Place } from './form-types';

/** What stands in a field and is not its value: buttons, hints, what an empty list says. */
const HINT = 'button, a, svg, style, script, select, [role="button"], [role="tooltip"]';
const HINT_CLASS = /placeholder|help|extra|explain|error|tip|count|required|dropdown/;
const NOTHING = /^(?:[*:：?]*|[(（]?[必选]填[)）]?|请选择.*)$/;
const COUNTER = /^(?:已输入)?(\d{1,3})\s*\/\s*(\d{1,3})(?:个?字符?)?$/;
/** No text limit we know is below this; smaller pairs are pages or pictures (house choice). */
const SMALLEST_LIMIT = 10;

/** The plain text of a place, blanks between what stands in different elements. */
export function writtenIn({ row, holds }: Place): string | null {
  const labels = labelElements(row);
  const partsOf = (node: Element): string[] =>
    [...node.childNodes].flatMap((child) => {
      if (!isElement(child)) return child.nodeType === 3 && holds(node) ? [child.nodeValue ?? ''] : [];
      return child.matches(HINT) || HINT_CLASS.test(attr(child, 'class')) || labels.includes(child) || !isShown(child)
        ? []
        : partsOf(child);
    });
  const parts = partsOf(row).map((part) => part.replace(/\s+/g, ' ').trim());
  return parts.filter((part) => !NOTHING.test(part) && !COUNTER.test(part)).join(' ') || null;
}

/** What is chosen or written in a place that has no text control. */
export function chosenIn(place: Place): string | null {
  const inside = (selector: string) => all(place.row, selector).filter(place.holds);
  const joined = (texts: string[]) => texts.filter(Boolean).join(' ') || null;
  if (inside('select').length > 0) return joined(inside('option').filter(isChosen).map(textOf));
  const ticks = inside(TICK);
  if (ticks.length > 0)
    return joined(
      ticks
        .filter((tick) => tick.matches(':checked, [aria-checked="true"]'))
        .map((tick) => textOf(tick) || textOf(tick.closest('label') ?? tick.parentElement)),
    );
  return joined(inside(CHOICE).map((input) => (isInput(input) ? typedIn(input) : ''))) ?? writtenIn(place);
}

const isChosen = (option: Element): boolean => 'selected' in option && option.selected === true;
const isInput = (element: Element): element is HTMLInputElement => element.nodeName === 'INPUT';

/** `21/60` nearest to a control, up to its row; null where several stand equally near. */
export function counterIn(row: Element, control: Element): FormField['counter'] {
  const counters = [...smallestMatching(row, COUNTER)].flatMap((element) => {
    const [, used, max] = COUNTER.exec(textOf(element)) ?? [];
    return Number(max) >= SMALLEST_LIMIT && isShown(element) ? [{ element, used: Number(used), max: Number(max) }] : [];
  });
  for (let block = control.parentElement; block; block = block.parentElement) {
    const around = block;
    const [only, second] = counters.filter(({ element }) => around.contains(element));
    if (only) return second ? null : { used: only.used, max: only.max };
    if (block === row) break;
  }
  return null;
}
