import type { Endpoint } from '../addresses';

/** Hands a copy over. `text` is called later, off the page's path; null means the body was too large to copy. */
export type Forward = (endpoint: Endpoint, url: string, requestBody: string | null, text: () => string | null) => void;

/** Finds the end point an address belongs to. */
export type Match = (address: string) => { endpoint: Endpoint; url: string } | null;
