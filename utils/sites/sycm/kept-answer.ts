import { at } from '@/utils/core/fields';
import { parseBody } from '@/utils/reading/from-network';

/**
 * An answer as the page keeps it in its local storage: the text `<ms>|{"value":{"_d":…}}`, plain or as JSON of that text
 * (facts 1.1, high, 2020 to 2026). Undefined where it is not one.
 */
export function unpackKept(text: string): { keptAt: number; answer: unknown } | undefined {
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
