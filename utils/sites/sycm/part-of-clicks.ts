import { type Attempt, emptyPage } from '@/utils/reading/attempt';
import { scopeOf } from './scope';

/** Values that mean all first levels. */
const ALL = /^(all|-1|)$/;

/**
 * Why the shares an address asks for are not those of all clicks on a term; null where they are. Whether shares inside one
 * first level are of that level or of the term is not written down anywhere.
 */
export function partOfClicks(url: URL): Attempt | null {
  if (!ALL.test(url.searchParams.get('level1Id')?.trim() ?? '')) return emptyPage('share-basis-unknown', 'level1Id');
  const scope = scopeOf(url);
  return scope === null ? null : emptyPage('part-of-clicks', scope);
}
