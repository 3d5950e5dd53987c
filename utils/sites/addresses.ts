/** One answer the tap may copy. Expressions are matched against `host/path?query`, without the protocol. */
export interface Endpoint {
  id: string;
  /** Pages on which the hook is installed for this end point. */
  pages: RegExp;
  request: RegExp;
  /** Whether the record needs the request body. */
  hasRequestBody: boolean;
}

/** A site's addresses: the only file of a site that the tap and the manifest know. */
export interface SiteAddresses {
  id: string;
  /** Match patterns of the pages the content script runs on; never sign-in, payment or address pages. */
  pages: readonly string[];
  hosts: readonly string[];
  endpoints: readonly Endpoint[];
}

/** `host/path?query` of an address: what `Endpoint` expressions are matched against. */
export const addressKey = (url: URL): string => url.host + url.pathname + url.search;
