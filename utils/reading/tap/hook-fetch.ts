import { LONGEST_BODY } from '../source';
import type { Forward, Match } from './start-tap';

const hooked = new WeakSet<object>();

/**
 * Copies matching answers of `window.fetch`. A Proxy keeps name, length and `toString` of the native function. Called
 * again it hooks a function the page has put in its place, and only then.
 */
export function hookFetch(window: Window & typeof globalThis, match: Match, forward: Forward): void {
  const original = window.fetch;
  if (typeof original !== 'function' || hooked.has(original)) return;
  const { Request, Response } = window;
  const copied = new WeakSet<Response>();

  const watch = (answer: Promise<Response>, found: NonNullable<ReturnType<Match>>, body: Promise<string | null>) => {
    answer.then(
      (response) => {
        if (!(response instanceof Response) || !response.ok || response.bodyUsed || copied.has(response)) return;
        copied.add(response);
        if (Number(response.headers.get('content-length')) > LONGEST_BODY)
          return forward(found.endpoint, found.url, null, () => null);
        Promise.all([response.clone().text(), body]).then(
          ([text, requestBody]) => forward(found.endpoint, found.url, requestBody, () => text),
          ignore,
        );
      },
      // A failed request stays the page's own affair.
      ignore,
    );
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
          else if (input instanceof Request && input.body && !input.bodyUsed)
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

const ignore = () => {};
