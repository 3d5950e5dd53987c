import { fields } from '@/utils/core/fields';
import type { CapturedResponse } from './source';
import { type Down, downName, HELLO, KEY, newKey, type UpHeader, upName } from './tap/wire';

/** The content script's end of the tap. */
export interface Bridge {
  /** A picked global of the page as plain data; null when there is none or no tap. */
  readGlobal: (name: string) => unknown;
  /** Tells the tap which page is open or about to be, and to look whether the page has replaced what it hooked. */
  rehook: (address: string) => void;
}

/**
 * Opens the bridge at document_start. What comes up was written in the page's world and is checked here; a message that
 * does not fit is dropped.
 */
export function openBridge(document: Document, onResponse: (response: CapturedResponse) => void): Bridge {
  const key = newKey();
  const globals = new Map<string, unknown>();

  const tell = (order: Down) => document.dispatchEvent(new CustomEvent(downName(key), { detail: JSON.stringify(order) }));
  const handKey = () => document.dispatchEvent(new CustomEvent(KEY, { detail: key }));

  document.addEventListener(upName(key), (event) => {
    if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return;
    const end = event.detail.indexOf('\n');
    const header = end < 0 ? null : headerOf(json(event.detail.slice(0, end)));
    if (!header) return;
    const { from, url, requestBody, isTooLarge } = header;
    const body = event.detail.slice(end + 1);
    if (from.startsWith('global:')) globals.set(from.slice('global:'.length), json(body));
    else if (URL.canParse(url)) onResponse({ endpoint: from, url, body: isTooLarge ? null : body, requestBody });
  });

  // Only the tap is answered: it speaks before the page has a head or body, hence before any script of the page. From
  // the first of them on nobody is, because a page could take both away again and then ask for the key.
  const hasPage = () => document.head !== null || document.body !== null;
  const onHello = () => {
    if (!hasPage()) handKey();
  };
  const closing = new MutationObserver(() => {
    if (!hasPage()) return;
    document.removeEventListener(HELLO, onHello);
    closing.disconnect();
  });
  if (!hasPage()) {
    document.addEventListener(HELLO, onHello);
    closing.observe(document, { childList: true, subtree: true });
    handKey();
  }

  return {
    readGlobal: (name) => {
      globals.delete(name);
      // Events cross worlds at once: the answer is there when this returns.
      tell({ read: name });
      return globals.get(name) ?? null;
    },
    rehook: (address) => tell({ rehook: address }),
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Four plain fields: the only thing checked here. Whatever the body holds is checked by the record schemas later. */
function headerOf(value: unknown): UpHeader | null {
  const { from, url, requestBody, isTooLarge } = fields(value);
  if (typeof from !== 'string' || typeof url !== 'string' || url.length > 20_000 || typeof isTooLarge !== 'boolean') return null;
  return { from, url, requestBody: typeof requestBody === 'string' ? requestBody.slice(0, 200_000) : null, isTooLarge };
}
