import { addressKey, type SiteAddresses } from './addresses';
import type { PageDefinition } from './define-page';

/** A site: where it is and the page kinds it is read by. */
export interface SiteDefinition {
  addresses: SiteAddresses;
  pages: readonly PageDefinition[];
}

/** Declares a site. */
export const defineSite = (site: SiteDefinition): SiteDefinition => site;

/** The page definition an address belongs to, or null. */
export const pageAt = (site: SiteDefinition, url: URL): PageDefinition | null =>
  site.pages.find(({ address }) => address.test(addressKey(url))) ?? null;

/** What the operator taught of an address, beside what is read there anyway. */
export const taughtAt = (site: SiteDefinition, url: URL): PageDefinition[] =>
  site.pages.filter((page) => page.kind === 'taught' && page !== pageAt(site, url) && page.address.test(addressKey(url)));
