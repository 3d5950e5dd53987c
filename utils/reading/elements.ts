/** The elements a selector finds, as an array. */
export const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];

/** An attribute, empty where there is none. */
export const attr = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** Whether a node is an element; text and comments are not. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;
