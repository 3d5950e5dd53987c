import type { CDPSession, Page } from 'playwright-core';

/** An element inside a closed shadow root: what the extension has drawn over a page. */
export interface DrawnElement {
  /** In lower case. */
  name: string;
  attributes: Record<string, string>;
  text: string;
  /** Null where it is not on the screen. */
  box: { x: number; y: number; width: number; height: number } | null;
}

interface Node {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRootType?: string;
  shadowRoots?: Node[];
}

/**
 * Elements of some names that the extension has drawn over a page. Its shadow roots are closed to the page and to
 * selectors, so the browser's own tree is asked.
 */
async function drawnElements(page: Page, names: readonly string[]): Promise<DrawnElement[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const found: DrawnElement[] = [];
  for (const node of closedRootsIn(root).flatMap(descendantsOf)) {
    const name = node.nodeName.toLowerCase();
    if (!names.includes(name)) continue;
    found.push({ name, attributes: attributesOf(node), text: textOf(node), box: await boxOf(session, node) });
  }
  await session.detach();
  return found;
}

/** Waits until what the extension has drawn satisfies a condition, and gives it. */
export async function drawnWhen(
  page: Page,
  names: readonly string[],
  isThere: (elements: DrawnElement[]) => boolean,
  what: string,
): Promise<DrawnElement[]> {
  const deadline = Date.now() + 10_000;
  let elements: DrawnElement[] = [];
  while (Date.now() < deadline) {
    elements = await drawnElements(page, names);
    if (isThere(elements)) return elements;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`${what}: not reached, drawn are ${JSON.stringify(elements)}`);
}

/** Clicks the middle of a drawn element with the mouse. */
export async function clickDrawn(page: Page, { name, text, box }: DrawnElement): Promise<void> {
  if (!box) throw new Error(`${name} ${text} is not on the screen`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

const closedRootsIn = (node: Node): Node[] => [
  ...(node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed'),
  ...(node.children ?? []).flatMap(closedRootsIn),
];

const descendantsOf = (node: Node): Node[] => (node.children ?? []).flatMap((child) => [child, ...descendantsOf(child)]);

const attributesOf = ({ attributes = [] }: Node): Record<string, string> =>
  Object.fromEntries(attributes.flatMap((name, index) => (index % 2 === 0 ? [[name, attributes[index + 1] ?? '']] : [])));

const textOf = (node: Node): string => node.nodeValue + (node.children ?? []).map(textOf).join('');

async function boxOf(session: CDPSession, { nodeId }: Node): Promise<DrawnElement['box']> {
  const measured = await session.send('DOM.getBoxModel', { nodeId }).catch(() => null);
  if (!measured) return null;
  const [x = 0, y = 0] = measured.model.border;
  return { x, y, width: measured.model.width, height: measured.model.height };
}
