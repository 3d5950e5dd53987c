import { attr, isElement } from './elements';

const NOISE = 'style, script, svg, [hidden], [role="tooltip"]';
const NOISE_CLASS = /tooltip|popover|popper|dropdown/;
const CONTROL = 'input, textarea, select';

/** The text of a label or a header up to the control in it, without the explanations and menus that hang on it. */
export function quietText(element: Element): string {
  let text = '';
  for (const child of element.childNodes) {
    if (!isElement(child)) text += child.nodeType === 3 ? (child.nodeValue ?? '') : '';
    else if (child.matches(CONTROL)) break;
    else if (!child.matches(NOISE) && !NOISE_CLASS.test(attr(child, 'class'))) text += quietText(child);
    if (isElement(child) && child.querySelector(CONTROL)) break;
  }
  return text;
}
