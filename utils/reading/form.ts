import { isShown, textOf } from './dom';
import { type Control, fieldKey, follows, labelElements, labelText, textControls, textsById, typedIn } from './form-parts';
import { type Place, placeBeside, placeInside, wordsBefore } from './form-place';
import { chosenIn, counterIn } from './form-value';

/** A field of a drawn form. */
export interface FormField {
  /** As `labelKey` writes labels, without what marks a required field. */
  label: string;
  /** What its text is typed in; null for lists, choices and plain text. */
  control: Control | null;
  /** What is typed, chosen or written there; null where nothing is. */
  text: string | null;
  /** `21/60` beside the control. */
  counter: { used: number; max: number } | null;
  /** What the control says while it is empty, often its limit. */
  placeholder: string | null;
  /** The block that holds label and control. */
  row: Element;
}

/**
 * The visible fields of drawn forms in the order of the page, by the label that names each: `attr-field-id`, `for`,
 * `aria-labelledby`, a label around the control or before it in its block, `aria-label`, or else the words before it.
 */
export function readForm(root: ParentNode): FormField[] {
  const fields: FormField[] = [];
  const taken = new Set<Control>();
  const add = (label: string, row: Element, control: Control | null, text?: string | null, editable?: Element) => {
    if (label === '' || (control && taken.has(control))) return;
    if (control) taken.add(control);
    const typed = control ? typedIn(control) || null : (text ?? null);
    const anchor = control ?? editable;
    const placeholder = control?.getAttribute('placeholder')?.trim() || null;
    fields.push({ label, control, text: typed, counter: anchor ? counterIn(row, anchor) : null, placeholder, row });
  };
  const addAt = (label: string, place: Place) => {
    const control = controlIn(place, taken);
    const editable = [...place.row.querySelectorAll(EDITABLE)].find(place.holds);
    const text = control ? null : editable ? textOf(editable) || null : chosenIn(place);
    if (control || editable || text !== null) add(label, place.row, control, text, editable);
  };

  const controls = textControls(root);
  const labels = labelElements(root);
  for (const block of root.querySelectorAll('[attr-field-id]')) {
    const name = fieldKey(block.getAttribute('attr-field-id') ?? '');
    if (isShown(block)) addAt(name, placeInside(block, name, labels));
  }
  const used = new Set<Element>();
  for (const control of controls) {
    const named = control.getAttribute('aria-labelledby');
    const label = labels.find((one) => control.id !== '' && one.getAttribute('for') === control.id);
    if (label) used.add(label);
    const text = label ? labelText(label) : named ? textsById(control.ownerDocument, named) : '';
    add(fieldKey(text), rowAround(control, label, labels), control);
  }
  for (const label of labels) {
    const place = used.has(label) || isNamed(label) ? null : placeBeside(label, labels);
    if (place) addAt(fieldKey(labelText(label)), place);
  }
  for (const control of controls) {
    const said = fieldKey(control.getAttribute('aria-label') ?? '');
    const words = wordsBefore(control);
    add(said || (words?.label ?? ''), words?.row ?? control.parentElement ?? control, control);
  }
  return fields.sort((one, other) => (follows(other.control ?? other.row, one.control ?? one.row) ? -1 : 1));
}

/** Whether the block around a label carries the same label. */
const isNamed = (label: Element): boolean => {
  const block = label.closest('[attr-field-id]');
  return block !== null && fieldKey(block.getAttribute('attr-field-id') ?? '') === fieldKey(labelText(label));
};

/** The first free control; of two that look the same the one that holds something. */
function controlIn({ row, holds }: Place, taken: ReadonlySet<Control>): Control | null {
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
