import { LONGEST_BODY } from '../source';
import type { Forward, Match } from './forward';
import { bodyText } from './hook-fetch';

const hooked = new WeakSet<object>();
const opened = new WeakMap<XMLHttpRequest, NonNullable<ReturnType<Match>>>();
const sent = new WeakSet<XMLHttpRequest>();

/**
 * Copies matching answers of XMLHttpRequest by hooking `open` and `send` of its prototype with Proxies. When the page
 * has put another class in its place, that one is hooked too; a request seen by two hooks is copied once.
 */
export function hookXhr(window: Window & typeof globalThis, match: Match, forward: Forward): void {
  const prototype = window.XMLHttpRequest?.prototype;
  if (!prototype || hooked.has(prototype)) return;
  hooked.add(prototype);

  prototype.open = new Proxy(prototype.open, {
    apply(target, self: XMLHttpRequest, args: unknown[]) {
      try {
        const found = match(String(args[1]));
        if (found) opened.set(self, found);
        else opened.delete(self);
        sent.delete(self);
      } catch {
        // An address that cannot be text is the browser's to refuse.
      }
      return Reflect.apply(target, self, args);
    },
  });
  prototype.send = new Proxy(prototype.send, {
    apply(target, self: XMLHttpRequest, args: unknown[]) {
      const found = opened.get(self);
      if (found && !sent.has(self)) {
        sent.add(self);
        try {
          const requestBody = bodyText(args[0]);
          // The page may open the object again for something else before this answer has come.
          const onLoad = () => opened.get(self) === found && copy(self, found, requestBody, forward);
          self.addEventListener('load', onLoad, { once: true });
        } catch {
          // A replacement class without events: the labels are read instead.
        }
      }
      return Reflect.apply(target, self, args);
    },
  });
}

function copy(xhr: XMLHttpRequest, found: NonNullable<ReturnType<Match>>, requestBody: string | null, forward: Forward): void {
  try {
    if (xhr.status < 200 || xhr.status > 299) return;
    const isTooLarge = Number(xhr.getResponseHeader('content-length')) > LONGEST_BODY;
    const isText = xhr.responseType === '' || xhr.responseType === 'text';
    if (!isText && xhr.responseType !== 'json') return;
    // Taken now: the page may change or reuse the object before we are idle.
    const text = isTooLarge ? null : isText ? xhr.responseText : JSON.stringify(xhr.response);
    forward(found.endpoint, found.url, requestBody, () => text);
  } catch {
    // An object in a state we do not know is left alone.
  }
}
