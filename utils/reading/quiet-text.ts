import { textThrough } from './elements';

const NOISE =
  'style, script, svg, [hidden], [role="tooltip"], [class*="tooltip"], [class*="popover"], [class*="popper"], [class*="dropdown"]';

/** The text of a label or a header without the explanations and menus that hang on it. */
export const quietText = (element: Element): string =>
  textThrough(element, (child) => (child.matches(NOISE) ? '' : quietText(child)));
