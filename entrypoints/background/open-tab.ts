import { browser } from 'wxt/browser';

async function focus(tab: { id?: number | undefined; windowId?: number | undefined }): Promise<void> {
  if (tab.id === undefined) return;
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** Brings the tab with exactly this address to the front, or opens one. */
export async function openAddress(url: string): Promise<void> {
  // Addresses of other tabs are only told for hosts the manifest names, which are the ones asked for.
  const tabs = await browser.tabs.query({ url: `${new URL(url).origin}/*` });
  const open = tabs.find((tab) => tab.url === url);
  if (open) await focus(open);
  else await browser.tabs.create({ url });
}

/** Brings the dashboard to the front on one of its views, or opens it. */
export async function openDashboard(view: 'welcome' | 'activities'): Promise<void> {
  const address = browser.runtime.getURL('/dashboard.html');
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url?.startsWith(address));
  if (open?.id === undefined) {
    await browser.tabs.create({ url: `${address}#${view}` });
    return;
  }
  await browser.tabs.update(open.id, { url: `${address}#${view}` });
  await focus(open);
}
