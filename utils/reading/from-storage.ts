import type { Attempt } from './attempt';
import type { Reader } from './define-page';
import { parseBody } from './from-network';
import type { PageSource } from './source';

/**
 * A reader of answers the page keeps in its own local storage: the second layer where the tap is off or came too late.
 * `unpack` takes the answer out of a kept text, or gives undefined when it is none; `read` gets it with the key it was
 * kept under, which carries the request's path and query.
 */
export function fromStorage(spec: {
  id: string;
  keys: RegExp;
  unpack?: (text: string) => unknown;
  read: (kept: { key: string; body: unknown }, source: PageSource) => Attempt | null;
}): Reader {
  return {
    id: spec.id,
    layer: 'embedded',
    read: (source) => {
      const attempts = source.stored(spec.keys).flatMap(({ key, text }) => {
        const body = (spec.unpack ?? parseBody)(text);
        return body === undefined ? [] : (spec.read({ key, body }, source) ?? []);
      });
      if (attempts.length === 0) return null;
      return {
        entries: attempts.flatMap(({ entries }) => entries),
        refused: attempts.flatMap(({ refused }) => refused),
        empty: attempts.find(({ empty }) => empty)?.empty ?? null,
      };
    },
  };
}
