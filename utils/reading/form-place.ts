import { isShown, textOf } from './dom';
import { all } from './elements';
import { CHOICE, EDITABLE, fieldKey, follows, TICK, textControls } from './form-parts';
import type { Place } from './form-types';
import { writtenIn } from './form-value';

const HIGHEST = 5;
/** How far above a text a label's control is looked for: hints stand closer to labels than controls. */
const BEYOND_TEXT = 2;
const OTHER_CONTROL = `${CHOICE}, ${EDITABLE}, ${TICK}, select`;

/** The blocks kits draw around one field. */
const ITEM_CLASS = /form-?item(?:_+(?!label|content|control)\w+)?(?=\s|$)|info-wrapper-wrap(?=\s|$)/i;
const isItem = (element: Element): boolean =>
  element.matches('[attr-field-id], [data-testid$="form-item"], tr') || ITEM_CLASS.test(element.className);

const holdsControl = ({ row, holds }: Place): boolean => textControls(row).some(holds) || all(row, OTHER_CONTROL).some(holds);

/** The place behind a label and before the next one, in the smallest block that holds something there. */
export function placeBeside(label: Element, labels: readonly Element[]): Place | null {
  let written: Place | null = null;
  let spare = BEYOND_TEXT;
  const isWrapping = label.querySelector('input, textarea, select') !== null;
  let row = isWrapping ? label : label.parentElement;
  for (let level = 0; row && level < HIGHEST; level++, row = row.parentElement) {
    const block = row;
    const others = labels.filter((one) => one !== label && block.contains(one) && !one.contains(label));
    const next = others.find((one) => follows(one, label) && !label.contains(one));
    const place: Place = {
      row,
      holds: (element) =>
        follows(element, label) &&
        (isWrapping || !label.contains(element)) &&
        (!next || (!follows(element, next) && !element.contains(next))),
    };
    if (holdsControl(place)) return place;
    if (written === null && writtenIn(place) !== null) written = place;
    else if (written !== null && --spare === 0) break;
    if (isItem(block) || others.length > 0) break;
  }
  return written;
}

/** The place in a block that carries its label itself, up to the first other label drawn in it. */
export function placeInside(block: Element, name: string, labels: readonly Element[]): Place {
  const inner = labels.filter((label) => block.contains(label) && label !== block);
  const next = inner.find((label) => fieldKey(textOf(label)) !== name);
  return {
    row: block,
    holds: (element) =>
      element.closest('[attr-field-id]') === block &&
      !inner.some((label) => label.contains(element) && label.querySelector('input, textarea') === null) &&
      (!next || (!follows(element, next) && !element.contains(next))),
  };
}

/** The block around a control nothing names, with the nearest words before it; null where there are none. */
export function wordsBefore(control: Element): { row: Element; label: string } | null {
  let row = control.parentElement;
  for (let level = 0; row && level < HIGHEST && textControls(row).length === 1; level++, row = row.parentElement) {
    for (const child of row.children) {
      if (child.contains(control)) break;
      const label = fieldKey(textOf(child));
      if (/^\P{N}{2,20}$/u.test(label) && isShown(child)) return { row, label };
    }
    if (isItem(row)) break;
  }
  return null;
}
