import { fields } from '@/utils/core/fields';

/** The order and the tab a search begins with (facts 5.2, high). */
const USUAL: Readonly<Record<string, RegExp>> = { sort: /^(_coefp|_?default|)$/, tab: /^(all|)$/ };
/** Names of what leaves products out; the facts name none of them, so they are taken from older addresses (low). */
const FILTER = /^(start_?price|end_?price|price_?range|loc|location|city|filter|ppath|props?|cat)$/i;
const BLANK = /^[\s,[\]{}"]*$|^null$/;

/** Whether a search is sorted or limited by the operator: what stands where in it is no place in the search as buyers see it. */
export function isLimitedSearch(params: unknown, address: URL): boolean {
  const told = [...Object.entries(fields(params)), ...address.searchParams];
  return told.some(([name, value]) => {
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return Object.hasOwn(USUAL, name) ? USUAL[name]?.test(text) === false : FILTER.test(name) && !BLANK.test(text);
  });
}
