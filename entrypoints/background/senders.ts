import { browser } from 'wxt/browser';
import type { Sender } from '@/utils/messages/channel';
import { siteAddresses } from '@/utils/sites/hosts';

/** The site a https address belongs to, or null outside the seller hosts. */
export function siteOfAddress(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname, port } = new URL(address);
  if (protocol !== 'https:' || port !== '') return null;
  return siteAddresses.find(({ hosts }) => hosts.some((host) => host === hostname))?.id ?? null;
}

/** The host and tab of a content script in the top frame of a seller page, or in any frame of a site that nests its pages. Errors: `not-a-seller-page`. */
export function sellerPage(sender: Sender): { site: string; host: string; tabId: number } {
  const site = siteOfAddress(sender.url);
  const tabId = sender.tab?.id;
  const isReadInFrames = siteAddresses.some(({ id, isInFrames }) => id === site && isInFrames === true);
  if (site === null || tabId === undefined || ((sender.frameId ?? 0) !== 0 && !isReadInFrames))
    throw new Error('not-a-seller-page');
  return { site, host: new URL(sender.url ?? '').host, tabId };
}

/** Whether an extension page (popup, dashboard, drawer) sent it: content scripts live in pages and are not trusted to write. */
export const isOwnPage = (sender: Sender): boolean => sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;

/** Errors: `not-an-extension-page`. */
export function mustBeOwnPage(sender: Sender): void {
  if (!isOwnPage(sender)) throw new Error('not-an-extension-page');
}
