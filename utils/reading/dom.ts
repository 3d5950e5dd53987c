/** The visible text of an element with white space folded. */
export const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const ELEMENT = 1;
const TEXT = 3;

/**
 * The text of an element with a blank between what stands in different elements: two figures drawn side by side must
 * not become one.
 */
export function figureText(element: Element | null | undefined): string {
  const partOf = (node: Node): string =>
    [...node.childNodes]
      .map((child) => {
        if (child.nodeType === ELEMENT) return ` ${partOf(child)} `;
        return child.nodeType === TEXT ? child.nodeValue : '';
      })
      .join('');
  return element ? partOf(element).replace(/\s+/g, ' ').trim() : '';
}

/**
 * Whether the operator can see an element. Seller pages keep 0×0 duplicates of their controls, so size counts; a saved
 * page has no layout, there only what its own attributes hide is hidden.
 */
export function isShown(element: Element): boolean {
  const root = element.ownerDocument.documentElement;
  if (root.getBoundingClientRect().width > 0) {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  }
  for (let node: Element | null = element; node; node = node.parentElement) {
    const style = node.getAttribute('style') ?? '';
    if (
      node.hasAttribute('hidden') ||
      /display:\s*none|visibility:\s*hidden|(^|[;\s])(width|height):\s*0(px)?\s*(;|$)/.test(style)
    )
      return false;
  }
  return true;
}

/** The smallest elements whose whole text matches: a counter may be one text or a number in an element of its own. */
export function* smallestMatching(root: ParentNode, pattern: RegExp): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (pattern.test(textOf(element)) && ![...element.children].some((child) => pattern.test(textOf(child)))) yield element;
  }
}

/** Elements without element children whose whole text matches. */
export function* leavesMatching(root: ParentNode, pattern: RegExp): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (element.childElementCount === 0 && pattern.test(textOf(element))) yield element;
  }
}
