import { at, fields } from '@/utils/core/fields';
import { addressKey } from '@/utils/reading/addresses';
import type { Reader } from '@/utils/reading/define-page';
import { parseBody } from '@/utils/reading/from-network';
import { fromStorage } from '@/utils/reading/from-storage';
import { sycmAddresses } from './addresses';
import { readTold, type SycmReader } from './from-sycm';

const REQUEST = /\/(?:cc|flow|mc)\/[\w/]+\.json\?\S*/;
/** House choice: what was kept longer ago may be of a shop that was signed in before. */
const LONGEST_KEPT_MS = 3_600_000;

/**
 * The same reader on the answers the page keeps in its own storage under their path and query: the second layer, where
 * no copy came. What it keeps counts as read when it was kept (facts 1.1, high, 2020 to 2026).
 */
export const fromKept = ({ id, endpoint, concerns, read }: SycmReader): Reader => {
  const request = sycmAddresses.endpoints.find((one) => one.id === endpoint)?.request;
  return fromStorage({
    id: `kept-${id}`,
    keys: REQUEST,
    unpack: unpackKept,
    read: ({ key, body }, source) => {
      const { keptAt, answer } = fields(body);
      const asked = REQUEST.exec(key)?.[0] ?? '';
      if (typeof keptAt !== 'number' || keptAt > source.capturedAt || source.capturedAt - keptAt > LONGEST_KEPT_MS) return null;
      if (!URL.canParse(asked, source.url.origin)) return null;
      const url = new URL(asked, source.url.origin);
      if (!request?.test(addressKey(url)) || concerns?.(url) === false) return null;
      return readTold({ url, body: answer, capturedAt: keptAt }, read);
    },
  });
};

/** `<ms>|{"value":{"_d":…}}`, plain or as JSON of that text; undefined where it is not one. */
function unpackKept(text: string): { keptAt: number; answer: unknown } | undefined {
  const plain = /^\s*"/.test(text) ? innerText(text) : text;
  const [, kept, json] = /^\s*(\d{13})\|([\s\S]*)$/.exec(plain) ?? [];
  const answer = json === undefined ? undefined : at(parseBody(json), 'value._d');
  if (kept === undefined || answer === undefined) return undefined;
  return { keptAt: Number(kept), answer: typeof answer === 'string' ? parseBody(answer) : answer };
}

function innerText(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return '';
  }
}
