import { addressKey, type SiteAddresses } from './addresses';
import { inlineJson } from './inline-json';
import type { CapturedResponse, PageSource } from './source';

/** A saved look at a page, as fixtures and the read tool give it. */
export interface SavedPage {
  url: URL;
  capturedAt: number;
  document: Document | null;
  responses: { url: string; body: string; requestBody: string | null }[];
  /** The page's local storage. */
  stored?: Readonly<Record<string, string>>;
}

/** The source of a saved page: answers are sorted to the end points of its page by address, globals come from inline scripts. */
export function savedSource({ addresses }: { addresses: SiteAddresses }, saved: SavedPage): PageSource {
  const here = addressKey(saved.url);
  const responses = saved.responses.flatMap(({ url, body, requestBody }): CapturedResponse[] => {
    const key = URL.canParse(url) ? addressKey(new URL(url)) : url.replace(/^https?:\/\//, '');
    const endpoint = addresses.endpoints.find(({ pages, request }) => pages.test(here) && request.test(key));
    return endpoint ? [{ endpoint: endpoint.id, url: `https://${key}`, body, requestBody }] : [];
  });
  return {
    url: saved.url,
    capturedAt: saved.capturedAt,
    responses,
    readGlobal: (name) => pickedInlineJson(addresses, saved.url, saved.document, name),
    stored: (keys) => Object.entries(saved.stored ?? {}).flatMap(([key, text]) => (keys.test(key) ? [{ key, text }] : [])),
    isEdited: false,
    document: saved.document,
  };
}

/** A global as the tap would hand it over, from the page's inline scripts. */
export function pickedInlineJson({ globals }: SiteAddresses, url: URL, document: Document | null, name: string): unknown {
  const global = globals.find((one) => one.name === name && one.pages.test(addressKey(url)));
  const model = document && global ? inlineJson(document, name) : null;
  return model === null ? null : global?.pick(model);
}
