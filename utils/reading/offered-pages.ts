import type { PageDefinition } from './define-page';

const KEY = Symbol.for('shoplamp.pages');

const isPages = (value: unknown): value is PageDefinition[] => Array.isArray(value);

/**
 * The pages other content scripts of this document brought along. Scripts of one extension share a world that the page
 * cannot reach; a site whose pages are too heavy for one script has them in several, of which one reads.
 */
export function offeredPages(): readonly PageDefinition[] {
  const offered: unknown = Reflect.get(globalThis, KEY);
  return isPages(offered) ? offered : [];
}

/** Brings pages along for the script that reads this document. Must be called at document_start. */
export function offerPages(pages: readonly PageDefinition[]): void {
  Reflect.set(globalThis, KEY, [...offeredPages(), ...pages]);
}
