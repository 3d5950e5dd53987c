import { type Fields, fields } from '@/utils/core/fields';
import { type Answer, parseBody } from '@/utils/reading/from-network';

const DEEPEST = 4;

/** What was asked for: plain values by name, in small letters and without `_`. A name with two values has neither. */
export type Asked = ReadonlyMap<string, string>;

/** The plain parameters of a request: its query and its body, be that JSON, a form, or JSON in a field of a form. */
export function askedOf({ url, requestBody }: Pick<Answer, 'url' | 'requestBody'>): Asked {
  const found = new Map<string, string>();
  const clashing = new Set<string>();
  const visit = (value: unknown, name: string, depth: number): void => {
    if (depth > DEEPEST) return;
    if (typeof value === 'string' && /^\s*[[{]/.test(value)) {
      visit(parseBody(value), name, depth + 1);
      return;
    }
    if (typeof value === 'object') {
      for (const [key, inner] of Object.entries(fields(value))) visit(inner, Array.isArray(value) ? name : key, depth + 1);
      return;
    }
    const key = nameKey(name);
    const text = String(value ?? '').trim();
    if (found.has(key) && found.get(key) !== text) clashing.add(key);
    found.set(key, text);
  };
  visit(Object.fromEntries(url.searchParams), '', 0);
  if (requestBody !== null) visit(/^\s*[[{]/.test(requestBody) ? requestBody : formOf(requestBody), '', 0);
  for (const key of clashing) found.delete(key);
  return found;
}

const formOf = (text: string): Fields => Object.fromEntries(new URLSearchParams(text));

/** A parameter's name as `Asked` keeps it. */
export const nameKey = (name: string): string => name.replaceAll('_', '').toLowerCase();

const ALL = /^(|0|-1|99|all|null|undefined)$/i;

/**
 * What the figures were narrowed to: null for the whole shop, a scope for one channel (99 is all of them), false where a
 * category, brand or product was chosen and the figures are not those of the subject they seem to be of.
 */
export function scopeAsked(asked: Asked): string | null | false {
  const isNarrowed = ['secondindid', 'thirdindid', 'categoryid', 'cateid', 'brandid', 'skuid', 'spuid'].some(
    (name) => !ALL.test(asked.get(name) ?? ''),
  );
  if (isNarrowed) return false;
  const channel = asked.get('channel') ?? '';
  if (ALL.test(channel)) return null;
  return /^\w{1,20}$/.test(channel) ? `channel-${channel}` : false;
}
