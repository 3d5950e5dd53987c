import { isShown, textOf } from './dom';
import { type Control, fieldKey, labelElements, textControls, typedIn } from './form-parts';
import { chosenIn, counterIn } from './form-value';

/** A field of a drawn form. */
export interface FormField {
  /** As `labelKey` writes labels, without the star of a required field. */
  label: string;
  /** What its text is typed in; null for lists, choices and plain text. */
  control: Control | null;
  /** What is typed, else chosen, else written there; null where nothing is. */
  text: string | null;
  /** `21/60` beside the control. */
  counter: { used: number; max: number } | null;
  /** What the empty control says, often its limit. */
  placeholder: string | null;
  /** The block that holds label and control. */
  row: Element;
}

const HIGHEST = 5;
/** The block kits draw around one field. */
const ITEM = '[attr-field-id], [data-testid$="form-item"], tr';
const ITEM_CLASS = /form-?item(?:_+(?!label|content|control)\w+)?(?=\s|$)|info-wrapper-wrap(?=\s|$)/i;
const isItem = (element: Element): boolean => element.matches(ITEM) || ITEM_CLASS.test(element.className);

/** The fields of drawn forms, by their labels; what is not visible is not a field. */
export function readForm(root: ParentNode): FormField[] {
  const named = [...root.querySelectorAll('[attr-field-id]')].filter(isShown);
  const nameOf = (element: Element) => fieldKey(element.getAttribute('attr-field-id') ?? '');
  const drawn = labelElements(root);
  // A block that carries its label draws it too.
  const own = drawn.filter((label) => !named.some((block) => block.contains(label) && nameOf(block) === keyOf(label)));
  const labels = [...own, ...named].sort(inOrder);
  const taken = new Set<Control>();
  const fields: FormField[] = [];
  const add = (label: string, found: Found) => {
    if (label === '' || (found.control && taken.has(found.control))) return;
    if (found.control) taken.add(found.control);
    fields.push(fieldOf(label, found, drawn));
  };
  for (const label of labels) {
    const found = named.includes(label) ? insideOf(label, own) : besideOf(label, labels, root);
    if (found) add(named.includes(label) ? nameOf(label) : keyOf(label), found);
  }
  for (const control of textControls(root)) {
    if (!taken.has(control)) add(...unlabelled(control));
  }
  return fields;
}
