import { fields } from '@/utils/core/fields';
import type { Platform } from '@/utils/core/platforms';
import type { Attempt, Candidate } from '../attempt';

/** A category a page offers; the id is null where only names are drawn. */
export interface OfferedCategory {
  id: unknown;
  /** Names from the first level down, at least the category's own. */
  path: readonly unknown[];
}

/** What a record may hold. */
const MOST = 100;
const LONGEST_TEXT = 400;

/**
 * The record candidate of what a page offers for a text, in the page's order and each category once. Null where there is
 * no text or no category: an offer nobody knows the question of is none.
 */
export function offeredCandidate(
  platform: Platform,
  text: unknown,
  origin: 'search' | 'guess',
  offered: readonly OfferedCategory[],
): Candidate | null {
  const words = typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
  const byPath = new Map<string, OfferedCategory>();
  for (const one of offered) {
    const key = JSON.stringify(one.path);
    if (one.path.length > 0 && one.path.every(isName) && !byPath.has(key)) byPath.set(key, one);
  }
  const categories = [...byPath.values()].slice(0, MOST);
  if (words === '' || words.length > LONGEST_TEXT || categories.length === 0) return null;
  return { kind: 'category-candidates', platform, text: words, origin, categories };
}

/** Names with markup are refused where they stand for themselves; here they must not take the others with them. */
const isName = (name: unknown): boolean => typeof name === 'string' && /^\s*[^\s<][^<]{0,78}\s*$/.test(name);

/**
 * What a search answer offers: the categories an attempt read from it, those goods can be listed in first, without those
 * the shop may not use and those whose place in the tree is not told. Null where there is none.
 */
export function searchedCandidate(platform: Platform, text: unknown, { entries }: Attempt): Candidate | null {
  const nodes = entries.flatMap(({ candidates }) => candidates.filter(({ kind }) => kind === 'category').map(fields));
  const usable = nodes.filter(({ isAuthorized }) => isAuthorized !== false);
  const isListable = ({ isLeaf, isPublishable }: Record<string, unknown>) => isLeaf !== false && isPublishable !== false;
  const ordered = [...usable.filter(isListable), ...usable.filter((node) => !isListable(node))];
  const offered = ordered.flatMap(({ id, path }) => (Array.isArray(path) ? [{ id, path }] : []));
  return offeredCandidate(platform, text, 'search', offered);
}
