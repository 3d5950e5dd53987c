import type { Frame, Page } from 'playwright-core';
import { clickDrawn, type DrawnElement, drawnWhen } from './closed-root';

/** A button the extension has drawn over a page. */
export interface OverlayButton {
  /** `badge` or `mark`. */
  kind: string;
  worst: string;
  label: string;
  text: string;
  isHidden: boolean;
  box: DrawnElement['box'];
}

const buttonOf = ({ attributes, text, box }: DrawnElement): OverlayButton => {
  const { class: kind = '', 'data-worst': worst = '', 'aria-label': label = '', hidden } = attributes;
  return { kind, worst, label, text, isHidden: hidden !== undefined, box };
};

/** Waits for buttons that satisfy a condition. */
export async function overlayWhen(
  page: Page,
  isThere: (buttons: OverlayButton[]) => boolean,
  what: string,
): Promise<OverlayButton[]> {
  return (await drawnWhen(page, ['button'], (elements) => isThere(elements.map(buttonOf)), what)).map(buttonOf);
}

/** Clicks a button of the overlay and waits for the drawer's document. */
export async function openDrawer(page: Page, { text, box }: OverlayButton): Promise<Frame> {
  const isDrawer = (frame: Frame) => frame.url().includes('/overlay.html');
  const known = page.frames().find(isDrawer);
  const opened = known ? Promise.resolve(known) : page.waitForEvent('framenavigated', isDrawer);
  await clickDrawn(page, { name: 'button', attributes: {}, text, box });
  return opened;
}

/**
 * Opens the drawer once the page knows its shop. What was read is stored a moment before the page is told whose it is; a
 * drawer opened between the two asks which shop this is.
 */
export async function openDrawerOfShop(page: Page, button: OverlayButton): Promise<Frame> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const drawer = await openDrawer(page, button);
    const asks = drawer.getByRole('heading', { name: '这是哪家店' });
    await drawer.getByRole('heading', { name: '多带搜索词' }).or(asks).waitFor();
    if (!(await asks.isVisible())) return drawer;
    const closed = page.waitForEvent('framedetached');
    await drawer.getByRole('button', { name: '关闭' }).click();
    await closed;
  }
  throw new Error('the shop of the page did not come to be known');
}
