import { addressKey, type Endpoint, type SiteAddresses } from '../addresses';
import { LONGEST_BODY } from '../source';
import type { Forward, Match } from './forward';
import { hookFetch } from './hook-fetch';
import { hookJsonp } from './hook-jsonp';
import { hookXhr } from './hook-xhr';
import { downName, HELLO, KEY, type UpHeader, upName } from './wire';

const IDLE_WAIT_MS = 1_000;
/** Answers kept until the content script has come; it comes at once or not at all. */
const MOST_WAITING = 10;

/**
 * The network tap: forwards copies of allow-listed answers and, when asked, picked globals. It never throws into the
 * page, never changes what the page gets or when it gets it, and hooks nothing on pages without a network reader.
 */
export function startTap(window: Window & typeof globalThis, site: SiteAddresses): void {
  // Taken before the page can replace them.
  const { document, CustomEvent } = window;
  const { parse, stringify } = window.JSON;
  const dispatch = document.dispatchEvent.bind(document);
  const listen = document.addEventListener.bind(document);
  const unlisten = document.removeEventListener.bind(document);
  const askIdle = window.requestIdleCallback?.bind(window);
  const later = window.setTimeout.bind(window);
  // A busy or hidden page may never be idle.
  const whenIdle = (task: () => void) => (askIdle ? askIdle(task, { timeout: IDLE_WAIT_MS }) : later(task, 1));

  const here = addressKey(new URL(window.location.href));
  const globals = site.globals.filter(({ pages }) => pages.test(here));
  /** End points of the page that is open; a page inside the same document may have others, or none. */
  let endpoints: readonly Endpoint[] = [];
  let key: string | null = null;
  let lastCopy = '';
  const waiting: string[] = [];

  const messageOf = (header: UpHeader, body: string) => `${stringify(header)}\n${body}`;
  const send = (message: string) => {
    if (key !== null) dispatch(new CustomEvent(upName(key), { detail: message }));
    else if (waiting.length < MOST_WAITING) waiting.push(message);
  };

  const forward: Forward = (endpoint, url, requestBody, text) => {
    whenIdle(() => {
      guard(() => {
        const body = text();
        const isTooLarge = body === null || body.length > LONGEST_BODY;
        const from = { from: endpoint.id, url, requestBody: endpoint.hasRequestBody ? requestBody : null, isTooLarge };
        const message = messageOf(from, isTooLarge ? '' : body);
        // What the page's replacement of a function hands on to our older hook is seen by both.
        if (message === lastCopy) return;
        lastCopy = message;
        send(message);
      });
    });
  };

  const match: Match = (address) => {
    try {
      const url = new URL(address, window.location.href);
      const endpoint = endpoints.find(({ request }) => request.test(addressKey(url)));
      return endpoint ? { endpoint, url: url.href } : null;
    } catch {
      return null;
    }
  };

  const readGlobal = (name: string) => {
    const global = globals.find((one) => one.name === name);
    const value = global && Reflect.get(window, name);
    const picked = value === undefined || value === null ? null : global?.pick(value);
    send(messageOf({ from: `global:${name}`, url: '', requestBody: null, isTooLarge: false }, stringify(picked ?? null)));
  };

  const hookFor = (address: string) => {
    const page = addressKey(new URL(address));
    endpoints = site.endpoints.filter(({ pages }) => pages.test(page));
    if (endpoints.length === 0) return;
    guard(() => hookFetch(window, match, forward));
    guard(() => hookXhr(window, match, forward));
    guard(() => hookJsonp(window, match, forward));
  };

  const onKey = (event: Event) => {
    if (key !== null || !(event instanceof CustomEvent) || typeof event.detail !== 'string') return;
    key = event.detail;
    unlisten(KEY, onKey);
    listen(downName(key), (down) => {
      guard(() => {
        const order: unknown = down instanceof CustomEvent ? parse(String(down.detail)) : null;
        if (typeof order !== 'object' || order === null) return;
        if ('read' in order && typeof order.read === 'string') readGlobal(order.read);
        else if ('rehook' in order && typeof order.rehook === 'string') hookFor(order.rehook);
      });
    });
    for (const message of waiting.splice(0)) dispatch(new CustomEvent(upName(key), { detail: message }));
  };

  guard(() => hookFor(window.location.href));
  listen(KEY, onKey);
  dispatch(new CustomEvent(HELLO));
}

function guard(task: () => void): void {
  try {
    task();
  } catch {
    // The page must never notice us; what could not be copied is simply not copied and the labels are read instead.
  }
}
