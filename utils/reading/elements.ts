/** The elements a selector finds, as an array. */
export const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];

/** An attribute, empty where there is none. */
export const attr = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** Whether a node is an element; text and comments are not. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The text of a node and of what stands in it, each element's put together by `ofElement`. */
export const textThrough = (node: Node, ofElement: (element: Element) => string): string =>
  [...node.childNodes]
    .map((child) => (isElement(child) ? ofElement(child) : child.nodeType === 3 ? (child.nodeValue ?? '').replace(/\s+/g, ' ') : ''))
    .join('');
