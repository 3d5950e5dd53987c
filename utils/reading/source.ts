/** A copied answer of the page's own request. */
export interface CapturedResponse {
  /** End point id of the site's addresses. */
  endpoint: string;
  url: string;
  /** Null when the body was left alone because it is too large. */
  body: string | null;
  requestBody: string | null;
}

/** Everything one look at a page may use. The running page, a fixture and a saved file all provide it. */
export interface PageSource {
  url: URL;
  /** Milliseconds since the epoch. */
  capturedAt: number;
  responses: readonly CapturedResponse[];
  /** A picked global of the page, or null. */
  readGlobal: (name: string) => unknown;
  /** What the page keeps in its own local storage under keys that match, oldest last where that can be told. */
  stored: (keys: RegExp) => { key: string; text: string }[];
  /** Whether somebody has typed on the page: what live stores then hold is a draft, not the saved product. */
  isEdited: boolean;
  /** Null when only answers were saved. */
  document: Document | null;
}

/** Bodies beyond this many characters are not read: no list, form or tree of the pages we know comes near. */
export const LONGEST_BODY = 3_000_000;
