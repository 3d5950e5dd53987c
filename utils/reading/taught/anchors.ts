import { labelKey } from '@/utils/core/labels';
import type { FieldAnchor } from '@/utils/records/page-profile';
import { isShown, textOf } from '../dom';
import { readTable } from '../table';
import { isLabelText, labelElements } from './label-elements';

const HIGHEST = 6;

/** Where an element stands, so that it is found again on another day: its column, or its place beside a label; null when nothing near it names it for certain. */
export function anchorOf(element: Element): FieldAnchor | null {
  const row = readTable(element.ownerDocument).find((one) => one.row.contains(element));
  // A cell of a table with a head is known by its column or not at all: what stands beside it is the row's own.
  if (row && row.labels.length > 0) {
    const column = row.labels.find(({ cell }) => cell.contains(element));
    return column ? { by: 'column', label: column.label } : null;
  }
  return labelAnchor(element);
}

/** The nearest label that stands only once on the page, before the element if there is one. */
function labelAnchor(element: Element): FieldAnchor | null {
  let block = element.parentElement;
  for (let level = 0; block && level < HIGHEST && block.nodeName !== 'BODY'; level++, block = block.parentElement) {
    const others = [...block.querySelectorAll('*')].filter(
      (other) => !other.contains(element) && !element.contains(other) && isLabelText(textOf(other)) && isShown(other),
    );
    const smallest = others.filter((other) => !others.some((inner) => inner !== other && other.contains(inner)));
    const isBefore = (other: Element) => (other.compareDocumentPosition(element) & 4) !== 0;
    for (const label of [...smallest.filter(isBefore).reverse(), ...smallest.filter((other) => !isBefore(other))]) {
      const text = textOf(label);
      if (labelElements(element.ownerDocument, text).length !== 1) continue;
      const way = wayBetween(label, element);
      if (way) return { by: 'label', label: labelKey(text), ...way };
    }
  }
  return null;
}

function wayBetween(label: Element, element: Element): { up: number; down: number[] } | null {
  let up = 0;
  let shared: Element | null = label;
  while (shared && !shared.contains(element)) {
    shared = shared.parentElement;
    up += 1;
  }
  if (!shared || up > 8) return null;
  const down: number[] = [];
  for (let node = element; node !== shared; ) {
    const parent = node.parentElement;
    if (!parent) return null;
    down.unshift([...parent.children].indexOf(node));
    node = parent;
  }
  return down.length <= 12 ? { up, down } : null;
}

/** The element an anchor beside a label leads to; null when the label is not there, or there more than once. */
export function elementAt(root: ParentNode, anchor: Extract<FieldAnchor, { by: 'label' }>): Element | null {
  const [label, rival] = labelElements(root, anchor.label);
  if (!label || rival) return null;
  let element: Element | null = label;
  for (let level = 0; element && level < anchor.up; level++) element = element.parentElement;
  for (const index of anchor.down) element = element?.children[index] ?? null;
  return element && !element.contains(label) && isShown(element) ? element : null;
}
