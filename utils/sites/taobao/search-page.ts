import { fields } from '@/utils/core/fields';
import { type Attempt, refusal } from '@/utils/reading/attempt';

/** One card of the results. */
export interface FoundItem {
  /** Null where it is no id, or shows none. */
  itemId: string | null;
  title: string;
  /** Null where the card does not tell. */
  isAd: boolean | null;
  /** 1-based among all cards, advertisements included. */
  place: number;
  at: string;
}

/** What was searched for. */
export interface Searched {
  term: string;
  page: number;
}

/**
 * Term and page of the results: of the request where it names them, else of the page's address. Null where the two do
 * not agree: answer and address are of two searches then.
 */
export function searchedFor(params: unknown, address: URL): Searched | null {
  const { q, page } = fields(params);
  const asked = { term: decoded(q), page: pageOf(page ?? null) };
  const shown = { term: decoded(address.searchParams.get('q')), page: pageOf(address.searchParams.get('page')) };
  const term = asked.term || shown.term;
  if (term === '' || (asked.term && shown.term && asked.term !== shown.term)) return null;
  const number = page === undefined ? shown.page : asked.page;
  return number === null ? null : { term, page: number };
}

/** Whether a card's link is an advertisement's; null where there is no link. */
export function adLink(href: unknown): boolean | null {
  const host = typeof href === 'string' ? /^(?:https?:)?\/\/([^/?#]+)/.exec(href.trim())?.[1] : undefined;
  if (host === undefined) return null;
  if (/(^|\.)simba\.taobao\.com$/.test(host)) return true;
  return /^(item\.taobao|detail\.tmall|chaoshi\.detail\.tmall)\.com$/.test(host) ? false : null;
}

const TAG = /<\/?[a-z!][^>]*>/i;

/** The one record of a page of results; cards without a plain title or id are refused, the others keep their places. */
export function searchAttempt(searched: Searched | null, items: readonly FoundItem[], at: string): Attempt {
  if (!searched) return refusal('missing-term', 'q');
  const isPlain = ({ itemId, title }: FoundItem) => itemId !== null && title !== '' && !TAG.test(title);
  const refused = items.filter((item) => !isPlain(item)).map((item) => ({ reason: reasonOf(item), at: item.at }));
  const entries = items.filter(isPlain).map(({ itemId, title, place, isAd }) => ({ itemId, title, place, isAd }));
  if (entries.length === 0) return { entries: [], refused, empty: null };
  const record = { kind: 'search' as const, platform: 'taobao', ...searched, entries };
  return { entries: [{ at, candidates: [record] }], refused, empty: null };
}

const reasonOf = ({ itemId, title }: FoundItem): string =>
  itemId === null ? 'missing-id' : title === '' ? 'missing-title' : 'html-in-text';

/** The first page has no number. */
function pageOf(value: unknown): number | null {
  if (value === null || value === '') return 1;
  return /^[1-9]\d{0,2}$/.test(String(value)) ? Number(value) : null;
}

/** Requests write the term encoded once more. */
function decoded(value: unknown): string {
  if (typeof value !== 'string') return '';
  try {
    return decodeURIComponent(value).trim();
  } catch {
    return value.trim();
  }
}
