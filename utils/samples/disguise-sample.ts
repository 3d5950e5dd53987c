import { createDisguise } from './disguise';
import { disguiseHtml } from './disguise-html';
import { disguiseBody } from './disguise-json';
import type { Sample } from './sample';

/**
 * A sample that can be given away: names replaced, figures scaled, ids exchanged, tokens dropped, dates and the page's
 * own words kept, so that readers find in it what they find in the page. `parse` turns HTML into a document without
 * running anything of it.
 */
export function disguiseSample(given: Sample, seed: number, parse: (html: string) => Document): Sample {
  const disguise = createDisguise(seed);
  return {
    url: disguise.address(given.url),
    capturedAt: given.capturedAt,
    html: given.html === null ? null : disguiseHtml(parse(given.html), disguise),
    responses: given.responses.map(({ url, requestBody, body }) => ({
      url: disguise.address(url),
      requestBody: requestBody === null ? null : disguiseBody(requestBody, disguise),
      body: disguiseBody(body, disguise),
    })),
    storage: Object.fromEntries(
      Object.entries(given.storage).map(([key, text]) => {
        const [, stamp = '', rest = text] = /^(\d{10,13}\|)(.*)$/s.exec(text) ?? [];
        return [disguise.address(key).replace(/[^\x20-\x7e]+/g, disguise.text), stamp + disguiseBody(rest, disguise)];
      }),
    ),
  };
}
