/**
 * How the tap (page's world) and the bridge (content script's world) find each other. Both run at document_start,
 * before any script of the page, in either order; whoever comes second finds the other listening. After that every
 * event carries the load's secret as its name, so the page can neither hear nor forge one.
 */
export const HELLO = 'shoplamp-hello';
export const KEY = 'shoplamp-key';

/** Event names of one load. */
export const upName = (secret: string) => `${secret}-up`;
export const downName = (secret: string) => `${secret}-down`;

/** What comes up is a header in JSON, a line break, and the raw body: large bodies are not encoded twice. */
export interface UpHeader {
  /** End point id, or `global:` and the global's name. */
  from: string;
  url: string;
  requestBody: string | null;
  isTooLarge: boolean;
}

/** What goes down: read a global and answer at once, or look after the hooks again. */
export type Down = { read: string } | { rehook: true };
