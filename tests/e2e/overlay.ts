import type { CDPSession, Frame, Page } from 'playwright-core';

/** A button the extension has drawn over a page. */
export interface OverlayButton {
  /** `badge` or `mark`. */
  kind: string;
  worst: string;
  label: string;
  text: string;
  isHidden: boolean;
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
 * The overlay's buttons. Its shadow root is closed to the page and to selectors, so the browser's own tree is asked.
 */
async function overlayButtons(page: Page): Promise<OverlayButton[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const host = find(root, (node) => node.shadowRoots?.some(({ shadowRootType }) => shadowRootType === 'closed') ?? false);
  const found: OverlayButton[] = [];
  for (const node of host?.shadowRoots?.flatMap((shadow) => shadow.children ?? []) ?? []) {
    if (node.nodeName !== 'BUTTON') continue;
    const { class: kind = '', 'data-worst': worst = '', 'aria-label': label = '', hidden } = attributesOf(node);
    found.push({ kind, worst, label, text: textOf(node), isHidden: hidden !== undefined, box: await boxOf(session, node) });
  }
  await session.detach();
  return found;
}

/** Waits for buttons that satisfy a condition. */
export async function overlayWhen(
  page: Page,
  isThere: (buttons: OverlayButton[]) => boolean,
  what: string,
): Promise<OverlayButton[]> {
  const deadline = Date.now() + 10_000;
  let buttons: OverlayButton[] = [];
  while (Date.now() < deadline) {
    buttons = await overlayButtons(page);
    if (isThere(buttons)) return buttons;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`${what}: not reached, the overlay shows ${JSON.stringify(buttons)}`);
}

/** Clicks a button of the overlay and waits for the drawer's document. */
export async function openDrawer(page: Page, button: OverlayButton): Promise<Frame> {
  if (!button.box) throw new Error('the button is not on the screen');
  const isDrawer = (frame: Frame) => frame.url().includes('/overlay.html');
  const known = page.frames().find(isDrawer);
  const opened = known ? Promise.resolve(known) : page.waitForEvent('framenavigated', isDrawer);
  await page.mouse.click(button.box.x + button.box.width / 2, button.box.y + button.box.height / 2);
  return opened;
}

function find(node: Node, isWanted: (node: Node) => boolean): Node | null {
  if (isWanted(node)) return node;
  for (const child of node.children ?? []) {
    const found = find(child, isWanted);
    if (found) return found;
  }
  return null;
}

const attributesOf = ({ attributes = [] }: Node): Record<string, string> =>
  Object.fromEntries(attributes.flatMap((name, index) => (index % 2 === 0 ? [[name, attributes[index + 1] ?? '']] : [])));

const textOf = (node: Node): string => node.nodeValue + (node.children ?? []).map(textOf).join('');

async function boxOf(session: CDPSession, { nodeId }: Node): Promise<OverlayButton['box']> {
  const measured = await session.send('DOM.getBoxModel', { nodeId }).catch(() => null);
  if (!measured) return null;
  const [x = 0, y = 0] = measured.model.border;
  return { x, y, width: measured.model.width, height: measured.model.height };
}
