import { labelKey } from '@/utils/core/labels';
import { isShown } from './dom';
import { all, attr } from './elements';
import { quietText } from './quiet-text';

/** What holds typed text. */
export type Control = HTMLInputElement | HTMLTextAreaElement;

const UNTYPED = /^(?:checkbox|radio|hidden|file|password|button|submit|image|reset)$/i;
/** An input that searches a list or shows what was chosen from it. */
export const CHOICE =
  '[role="combobox"], [aria-haspopup="listbox"], [data-testid*="select"], [class$="-select"] input, [class*="-select "] input';
/** A block that is typed in. */
export const EDITABLE = '[contenteditable]:not([contenteditable="false"])';
const HOLDING = 'input, textarea, select';
/** A choice of one or more. */
export const TICK = '[type="checkbox"], [type="radio"], [role="checkbox"], [role="radio"]';

/** Visible controls that hold text; inputs often carry no `type`, and a checkbox may stand before the one that is meant. */
export const textControls = (root: ParentNode): Control[] =>
  [...root.querySelectorAll<Control>('input, textarea')].filter(
    (control) => !UNTYPED.test(attr(control, 'type')) && !control.matches(CHOICE) && isShown(control),
  );

/** What a control holds; a saved page has it only as an attribute. */
export const typedIn = (control: Control): string => (control.value || attr(control, 'value')).trim();

/** A label without its star, its colon and the note that it must be filled. */
export const fieldKey = (text: string): string =>
  labelKey(text)
    .replace(/^[*:]*(?:[必选]填)?[*:]*/, '')
    .replace(/[*:?]*(?:[必选]填)?[*:?]*$/, '');

const LABEL = 'label, th, dt, legend, [class*="label" i]';
/** Labels of choices and of buttons. */
const OTHER = /checkbox|radio|tabs|tab-|\btag|-tag|option(?!al)|select|btn|button|menu|switch/i;
const LONGEST = 40;

function isLabel(element: Element): boolean {
  const text = quietText(element);
  return (
    !OTHER.test(element.className) &&
    text.length <= LONGEST &&
    fieldKey(text) !== '' &&
    element.querySelector(TICK) === null &&
    (element.nodeName === 'LABEL' || element.querySelector(HOLDING) === null) &&
    element.closest('button, select, [role="option"], [role="tab"]') === null &&
    // A row of headers only is a table's head.
    (element.nodeName !== 'TH' || element.parentElement?.querySelector('td') !== null) &&
    isShown(element)
  );
}

/** The elements that name fields in the order of the page; of each nest the outermost that is nothing but a label. */
export function labelElements(root: ParentNode): Element[] {
  const found = all(root, LABEL).filter(isLabel);
  const wraps = (element: Element) => element.querySelector(HOLDING) !== null;
  return found.filter((element) =>
    wraps(element)
      ? !found.some((inner) => inner !== element && element.contains(inner))
      : !found.some((outer) => outer !== element && outer.contains(element) && !wraps(outer)),
  );
}

/** Whether a node stands behind another, or inside it. */
export const follows = (node: Node, other: Node): boolean => (other.compareDocumentPosition(node) & 4) !== 0;
