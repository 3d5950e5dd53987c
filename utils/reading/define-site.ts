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
