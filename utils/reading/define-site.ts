import { addressKey, type SiteAddresses } from './addresses';
import type { PageDefinition } from './define-page';

/** A site: where it is and the page kinds it is read by. */
export interface SiteDefinition {
  addresses: SiteAddresses;
  pages: readonly PageDefinition[];
}

/** Declares a site. */
export const defineSite = (site: SiteDefinition): SiteDefinition => site;

/**
 * The page definition an address belongs to, or null. What the operator taught of a page that is known anyway is asked
 * after its own readers.
 */
export function pageAt(site: SiteDefinition, url: URL): PageDefinition | null {
  const key = addressKey(url);
  const [first, ...others] = site.pages.filter(({ address }) => address.test(key));
  if (!first) return null;
  const taught = others.filter(({ kind }) => kind === 'taught');
  return taught.length === 0 ? first : { ...first, readers: [first, ...taught].flatMap(({ readers }) => readers) };
}
