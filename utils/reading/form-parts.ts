import { labelKey } from '@/utils/core/labels';
import { isShown, textOf } from './dom';

/** What holds typed text. */
export type Control = HTMLInputElement | HTMLTextAreaElement;

const UNTYPED = /^(?:checkbox|radio|hidden|file|button|submit|image|reset)$/i;
/** An input that searches a list or shows what was chosen from it. */
const CHOICE = '[role="combobox"], [aria-haspopup="listbox"], [data-testid*="select"], [class*="select"] input';
const ANY = 'input, textarea';
const TICK = '[type="checkbox"], [type="radio"], [role="checkbox"], [role="radio"]';

/** Visible controls that hold text; inputs often carry no `type`, and a checkbox may stand before the one that is meant. */
export const textControls = (root: ParentNode): Control[] =>
  [...root.querySelectorAll<Control>(ANY)].filter(
    (control) => !UNTYPED.test(control.getAttribute('type') ?? '') && !control.matches(CHOICE) && isShown(control),
  );

/** What a control holds; a saved page has it only as an attribute. */
export const typedIn = (control: Control): string => (control.value || control.getAttribute('value') || '').trim();

/** A label without its star, its colon and the note that it must be filled. */
export const fieldKey = (text: string): string =>
  labelKey(text)
    .replace(/^[*:]*(?:必[填选]|选填)?[*:]*/, '')
    .replace(/[*:?]*(?:必[填选]|选填)?[*:?]*$/, '');

/** Labels of choices and of buttons. */
const OTHER = /checkbox|radio|tabs|tab-|\btag|-tag|option(?!al)|select|btn|button|menu|switch/i;
const LABEL = 'label, th, dt, legend, [class*="label" i]';
const LONGEST = 40;

const isLabel = (element: Element): boolean =>
  !OTHER.test(element.className) &&
  element.querySelector(TICK) === null &&
  (element.nodeName === 'LABEL' || element.querySelector(`${ANY}, select`) === null) &&
  element.closest('button, select, [role="option"], [role="tab"]') === null &&
  // A row of headers only is a table's head.
  (element.nodeName !== 'TH' || (element.parentElement?.querySelector('td') ?? null) !== null) &&
  fieldKey(textOf(element)) !== '' &&
  textOf(element).length <= LONGEST &&
  isShown(element);

/** The elements that name fields, in the order of the page: of each nest the one that holds a label and nothing else. */
export function labelElements(root: ParentNode): Element[] {
  const all = [...root.querySelectorAll(LABEL)].filter(isLabel);
  const holdsControl = (element: Element) => element.querySelector(ANY) !== null;
  return all.filter((element) =>
    holdsControl(element)
      ? !all.some((inner) => inner !== element && element.contains(inner))
      : !all.some((outer) => outer !== element && outer.contains(element) && !holdsControl(outer)),
  );
}

/** Whether an element stands behind a label and before the next one. */
export const isBetween = (element: Element, label: Element, next: Element | undefined): boolean =>
  (label.compareDocumentPosition(element) & Node_FOLLOWING) !== 0 &&
  !(label.contains(element) && element.querySelector(ANY) === null && !element.matches(ANY)) &&
  (!next || (!next.contains(element) && (next.compareDocumentPosition(element) & Node_PRECEDING) !== 0));

const Node_PRECEDING = 2;
const Node_FOLLOWING = 4;
