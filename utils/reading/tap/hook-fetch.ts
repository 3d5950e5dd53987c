import { LONGEST_BODY } from '../source';
import type { Forward, Match } from './forward';

const hooked = new WeakSet<object>();
/** Across hooks: a page's own replacement may hand on the answer that an older hook has copied. */
const copied = new WeakSet<Response>();

/**
 * Copies matching answers of `window.fetch`. A Proxy keeps name, length and properties of the native function and still
 * calls itself native code. Called again it hooks a function the page has put in its place, and only then.
 */
export function hookFetch(window: Window & typeof globalThis, match: Match, forward: Forward): void {
  const original = window.fetch;
  if (typeof original !== 'function' || hooked.has(original)) return;
  const { Request } = window;

  const watch = (answer: Promise<Response>, found: NonNullable<ReturnType<Match>>, body: Promise<string | null>) => {
    answer
      .then(async (response) => {
        if (!isResponse(response) || !response.ok || response.bodyUsed || copied.has(response)) return;
        copied.add(response);
        const isTooLarge = Number(response.headers.get('content-length')) > LONGEST_BODY;
        const [text, requestBody] = await Promise.all([isTooLarge ? null : response.clone().text(), body]);
        forward(found.endpoint, found.url, requestBody, () => text);
      })
      // A request that failed stays the page's own affair, and so does an answer that throws when it is looked at.
      .catch(ignore);
  };

  const proxy = new Proxy(original, {
    apply(target, self, args: Parameters<typeof fetch>) {
      const [input, init] = args;
      let found: ReturnType<Match> = null;
      let body: Promise<string | null> = Promise.resolve(null);
      try {
        found = match(input instanceof Request ? input.url : String(input));
        if (found?.endpoint.hasRequestBody) {
          if (init?.body !== undefined && init.body !== null) body = Promise.resolve(bodyText(init.body));
          // Not every browser tells by `body` whether there is one.
          else if (input instanceof Request && !/^(GET|HEAD)$/.test(input.method) && !input.bodyUsed)
            body = input
              .clone()
              .text()
              .catch(() => null);
        }
      } catch {
        found = null;
      }
      const answer: Promise<Response> = Reflect.apply(target, self, args);
      if (found) {
        try {
          watch(answer, found, body);
        } catch {
          // `fetch` was replaced by something that answers no promise.
        }
      }
      return answer;
    },
  });
  hooked.add(proxy);
  window.fetch = proxy;
}

/** Request bodies of the pages we read are forms or JSON text; anything else is not kept. */
export function bodyText(body: unknown): string | null {
  if (typeof body === 'string') return body;
  return body instanceof URLSearchParams ? body.toString() : null;
}

/** Also one of another frame's, whose `fetch` a page may use. */
const isResponse = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Response]';

const ignore = () => {};
