import { isShown, textOf } from './dom';
import { all, attr } from './elements';
import { type Control, EDITABLE, fieldKey, follows, labelElements, textControls, typedIn } from './form-parts';
import { placeBeside, placeInside, wordsBefore } from './form-place';
import type { FormField, Place } from './form-types';
import { chosenIn, counterIn } from './form-value';
import { quietText } from './quiet-text';

const NAMED = 'attr-field-id';

/**
 * The visible fields of drawn forms in the order of the page, by the label that names each: `attr-field-id`, `for`,
 * `aria-labelledby`, a label around the control or before it in its block, `aria-label`, or else the words before it.
 */
export function readForm(root: ParentNode): FormField[] {
  const fields: FormField[] = [];
  const taken = new Set<Element>();
  const add = (label: string, place: Place) => {
    const control = controlIn(place, taken);
    const typing = control ?? all(place.row, EDITABLE).find(place.holds);
    const text = control ? typedIn(control) || null : typing ? textOf(typing) || null : chosenIn(place);
    if (label === '' || (!typing && text === null)) return;
    if (control) taken.add(control);
    const counter = typing ? counterIn(place.row, typing) : null;
    fields.push({
      label,
      control,
      text,
      counter,
      placeholder: (control && attr(control, 'placeholder').trim()) || null,
      row: place.row,
    });
  };
  const addControl = (label: string, row: Element, control: Control) => {
    if (!taken.has(control)) add(fieldKey(label), { row, holds: (element) => element === control });
  };

  const controls = textControls(root);
  const labels = labelElements(root);
  for (const block of all(root, `[${NAMED}]`).filter(isShown)) {
    const name = fieldKey(attr(block, NAMED));
    add(name, placeInside(block, name, labels));
  }
  const used = new Set<Element>();
  for (const control of controls) {
    const label = labels.find((one) => control.id !== '' && attr(one, 'for') === control.id);
    if (label) used.add(label);
    const named = attr(control, 'aria-labelledby').split(' ');
    const text = label ? quietText(label) : named.map((id) => textOf(control.ownerDocument.getElementById(id))).join('');
    addControl(text, rowAround(control, label, labels), control);
  }
  for (const label of labels) {
    const name = fieldKey(quietText(label));
    const block = label.closest(`[${NAMED}]`);
    const isKnown = used.has(label) || (block && fieldKey(attr(block, NAMED)) === name);
    const place = isKnown ? null : placeBeside(label, labels);
    if (place) add(name, place);
  }
  for (const control of controls) {
    const words = wordsBefore(control);
    addControl(attr(control, 'aria-label') || (words?.label ?? ''), words?.row ?? control.parentElement ?? control, control);
  }
  return fields.sort((one, other) => (follows(other.control ?? other.row, one.control ?? one.row) ? -1 : 1));
}

/** The first free control; of two that look the same the one that holds something. */
function controlIn({ row, holds }: Place, taken: ReadonlySet<Element>): Control | null {
  const [first, ...others] = textControls(row).filter((control) => holds(control) && !taken.has(control));
  if (!first || typedIn(first) !== '') return first ?? null;
  return others.find((one) => typedIn(one) !== '' && one.placeholder === first.placeholder && one.name === first.name) ?? first;
}

/** The smallest block with control and label, and one more where nothing else is in it: a counter may stand there. */
function rowAround(control: Control, label: Element | undefined, labels: readonly Element[]): Element {
  let row: Element = control;
  while (row.parentElement && (row === control || (label && !row.contains(label)))) row = row.parentElement;
  const outer = row.parentElement;
  const isOurs = outer && textControls(outer).length === 1 && labels.filter((one) => outer.contains(one)).length <= 1;
  return isOurs ? outer : row;
}

/** The one field whose label matches; null where none does or several with a control do. */
export function fieldLabelled(root: ParentNode, label: RegExp): FormField | null {
  const matching = readForm(root).filter((field) => label.test(field.label));
  const typed = matching.filter(({ control }) => control !== null);
  const [only, second] = typed.length > 0 ? typed : matching;
  return only && !second ? only : null;
}
