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
