import type { Fields } from '@/utils/core/fields';
import { cellText } from './cells';

/** The fields that name a term: the lists agree on no one of them. Source: facts 1.3, 1.5, 2026-10, high. */
export const termFields = ['searchWord', 'seKeyword', 'relatedSekeyword', 'keyword', 'keyWord', 'word'] as const;

/** The term a row is of. */
export const termOf = (row: Fields): string | null =>
  termFields.map((name) => cellText(row[name])).find((text) => text !== null) ?? null;

/** Whether a request for the detail of a source asks for its terms. */
export const isOfTerms = (url: URL): boolean => /keyword/i.test(url.searchParams.get('childPageType') ?? '');

/** The term a page or a request asks for; null where it names none, or several to be compared. */
export function termAsked(query: URLSearchParams): string | null {
  const [term = '', another] = new Set(
    ['keyWord', 'keyword', 'seKeyword', 'searchWord'].flatMap((name) => query.get(name)?.trim() || []),
  );
  return term === '' || another !== undefined || /[|]/.test(term) ? null : term;
}
