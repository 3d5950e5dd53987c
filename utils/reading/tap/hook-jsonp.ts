import type { Forward, Match } from './forward';

const hooked = new WeakSet<object>();
const CALLBACK = /[?&](?:callback|jsonp|cb)=([\w$]+)/;

/**
 * Copies matching answers that arrive as JSONP: a script element whose address names a global callback. The callback is
 * wrapped when the element is put into the head, before its script can run.
 */
export function hookJsonp(window: Window & typeof globalThis, match: Match, forward: Forward): void {
  const { document, MutationObserver, HTMLScriptElement } = window;
  const root = document.documentElement;
  if (!root || hooked.has(document)) return;
  hooked.add(document);

  const wrap = (script: HTMLScriptElement) => {
    const found = script.src ? match(script.src) : null;
    const name = found && CALLBACK.exec(script.src)?.[1];
    const callback: unknown = name && Reflect.get(window, name);
    if (!found || !name || typeof callback !== 'function' || hooked.has(callback)) return;
    const proxy = new Proxy(callback, {
      apply(target, self, args: unknown[]) {
        try {
          // Turned to text before the page gets it, because the page may change the object afterwards.
          const text = JSON.stringify(args[0]);
          forward(found.endpoint, found.url, null, () => text);
        } catch {
          // Not plain data: nothing to copy.
        }
        return Reflect.apply(target, self, args);
      },
    });
    hooked.add(proxy);
    Reflect.set(window, name, proxy);
  };

  const tryWrap = (script: HTMLScriptElement) => {
    try {
      wrap(script);
    } catch {
      // A callback behind a getter that throws: the page's own affair.
    }
  };

  // Scripts are put into the head, or beside the first script; watching the whole tree would cost every page dearly.
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (node instanceof HTMLScriptElement) tryWrap(node);
        else if (node === document.head || node === document.body) observer.observe(node, { childList: true });
      }
    }
  });
  observer.observe(root, { childList: true });
  for (const place of [document.head, document.body]) if (place) observer.observe(place, { childList: true });
}
