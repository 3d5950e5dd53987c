import { browser } from 'wxt/browser';
import { itemOfAddress } from '@/components/shared/page-links';
import { realmOf } from '@/utils/core/realms';
import type { Settings } from '@/utils/settings/schema';
import { siteOfHost } from './hosts';
import { itemsById } from './load';

/** What the tab behind the popup shows. */
export interface CurrentTab {
  /** Null: no page the extension runs on. */
  host: string | null;
  site: string | null;
  /** The product whose edit page it is. */
  itemId: string | null;
  /** Key `site/shopId` of its shop; null when unknown. */
  shopKey: string | null;
}

const nowhere: CurrentTab = { host: null, site: null, itemId: null, shopKey: null };

// The address of a tab is only told for hosts the manifest names; `?tab=` lets a test look at another tab than its own.
async function tabAddress(): Promise<string | null> {
  const asked = new URLSearchParams(location.search).get('tab');
  if (asked !== null && /^\d+$/.test(asked)) return (await browser.tabs.get(Number(asked))).url ?? null;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url ?? null;
}

/** Looks at the current tab: an edit page's product names its shop, else the one shop this browser is signed in to. */
export async function currentTab(settings: Settings): Promise<CurrentTab> {
  const address = await tabAddress();
  if (address === null || !URL.canParse(address)) return nowhere;
  const { host } = new URL(address);
  const site = siteOfHost(host);
  if (site === null) return nowhere;
  const item = itemOfAddress(address);
  const known = item === null ? [] : await itemsById(item.site, item.itemId);
  const only = known.length === 1 ? known[0] : undefined;
  const realm = realmOf(site);
  const sole = settings.soleShop[realm];
  const shopId = only?.ref.shopId ?? sole ?? null;
  return { host, site, itemId: item?.itemId ?? null, shopKey: shopId === null ? null : `${realm}/${shopId}` };
}
