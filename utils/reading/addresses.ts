/** One answer the tap may copy. Expressions are matched against `host/path?query#fragment`, without the protocol. */
export interface Endpoint {
  id: string;
  /** Pages on which the hook is installed for this end point. */
  pages: RegExp;
  request: RegExp;
  /** Whether the record needs the request body. */
  hasRequestBody: boolean;
}

/** One global of the page that may be read. */
export interface PageGlobal {
  name: string;
  pages: RegExp;
  /**
   * Picks what the readers need as plain data, or null. Runs in the page's own world: reads only, and is called inside
   * a guard, so it may throw.
   */
  pick: (value: unknown) => unknown;
}

/** A site's addresses: the only file of a site that the tap and the manifest know. */
export interface SiteAddresses {
  id: string;
  /** Match patterns of the pages the content script runs on; never sign-in, payment or address pages. */
  pages: readonly string[];
  hosts: readonly string[];
  /** Its pages may stand in frames of one another, so that scripts run in every frame. */
  isInFrames?: true;
  endpoints: readonly Endpoint[];
  globals: readonly PageGlobal[];
}

/** `host/path?query#fragment` of an address: what page and end point expressions are matched against. Some back ends route by fragment. */
export const addressKey = (url: URL): string => url.host + url.pathname + url.search + url.hash;
