import { type Attempt, refusal } from './attempt';
import type { Reader } from './define-page';
import { type CapturedResponse, LONGEST_BODY, type PageSource } from './source';

/** A copied answer with its body parsed. */
export interface Answer {
  url: URL;
  body: unknown;
  requestBody: string | null;
}

/**
 * A reader of the page's own answers of one end point. The same API may carry many operations: `concerns` tells from
 * the request which answers are not this reader's, and `read` returns null where only the answer tells. Bodies may be
 * JSON or JSONP.
 */
export function fromNetwork(spec: {
  id: string;
  endpoint: string;
  concerns?: (request: Pick<Answer, 'url' | 'requestBody'>) => boolean;
  read: (answer: Answer, source: PageSource) => Attempt | null;
}): Reader {
  const readOne = (response: CapturedResponse, source: PageSource): Attempt | null => {
    const request = { url: new URL(response.url), requestBody: response.requestBody };
    if (spec.concerns?.(request) === false) return null;
    if (response.body === null || response.body.length > LONGEST_BODY) return refusal('too-large', spec.endpoint);
    const body = parseBody(response.body);
    if (body === undefined) return refusal('not-json', spec.endpoint);
    return spec.read({ ...request, body }, source);
  };
  return {
    id: spec.id,
    layer: 'network',
    read: (source) => {
      const attempts = source.responses
        .filter(({ endpoint }) => endpoint === spec.endpoint)
        .map((response) => readOne(response, source))
        .filter((attempt) => attempt !== null);
      if (attempts.length === 0) return null;
      return {
        entries: attempts.flatMap(({ entries }) => entries),
        refused: attempts.flatMap(({ refused }) => refused),
        empty: attempts.find(({ empty }) => empty)?.empty ?? null,
      };
    },
  };
}

/** JSON, or the JSON inside a JSONP call; undefined when it is neither. */
export function parseBody(text: string): unknown {
  const trimmed = text.trim();
  const isJson = /^[[{]/.test(trimmed);
  const json = isJson ? trimmed : trimmed.slice(trimmed.indexOf('{'), trimmed.lastIndexOf('}') + 1);
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
