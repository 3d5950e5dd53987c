/**
 * How the tap (page's world) and the bridge (content script's world) find each other. Both run at document_start,
 * before any script of the page, in either order; whoever comes second finds the other listening. After that every
 * event carries a secret of the load as its name, so the page can neither hear nor forge one.
 */
export const HELLO = 'shoplamp-hello';
export const KEY = 'shoplamp-key';

/**
 * Event names of one load. Two secrets, because code of the page that runs while an order is carried out (a getter of
 * the global that is read) can see the order's own name in `window.event`; it must not learn the other one from it.
 */
export const newKey = () => `${crypto.randomUUID()} ${crypto.randomUUID()}`;
export const upName = (key: string) => `up-${key.split(' ')[0]}`;
export const downName = (key: string) => `down-${key.split(' ')[1]}`;

/** What comes up is a header in JSON, a line break, and the raw body: large bodies are not encoded twice. */
export interface UpHeader {
  /** End point id, or `global:` and the global's name. */
  from: string;
  url: string;
  requestBody: string | null;
  isTooLarge: boolean;
}

/** What goes down: read a global and answer at once, or look after the hooks for the page at an address. */
export type Down = { read: string } | { rehook: string };
