import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import type { Reading } from '@/utils/reading/accept';
import type { PageDefinition } from '@/utils/reading/define-page';
import { pageAt, type SiteDefinition } from '@/utils/reading/define-site';
import { readPage } from '@/utils/reading/read-page';
import { type SavedPage, savedSource } from '@/utils/reading/saved-source';
import { sites } from '@/utils/sites/registry';

/** Parses saved HTML without running anything of it. */
export function parseHtml(html: string, url: string): Document {
  const window = new Window({ url });
  // happy-dom's document has the shape of the browser's, not its type.
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

/** Reads a file as text; UTF-8, without a byte order mark. */
export const readText = (file: string): string => readFileSync(file, 'utf8').replace(/^\uFEFF/, '');

/** The site and page kind an address belongs to, or null. */
export function pageOfUrl(url: URL): { site: SiteDefinition; page: PageDefinition } | null {
  for (const site of sites) {
    const page = pageAt(site, url);
    if (page) return { site, page };
  }
  return null;
}

/** Reads a saved page with the product's own engine; a page on which nothing was found says so in a report. */
export const readSaved = (site: SiteDefinition, page: PageDefinition, saved: SavedPage): Reading =>
  readPage(site.addresses.id, page, savedSource(site, saved));
