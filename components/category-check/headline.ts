import { percentOf } from '@/components/category-advice/category-words';
import { isLikely } from '@/components/category-advice/likely';
import type { CheckRow, CheckSuggestion } from './check-row';
import { maybeOf } from './check-state';

/** The category shown beside a product. */
export interface Headline {
  path: string[];
  /** Whole percent; null where no title but a page or a term speaks for it. */
  percent: number | null;
  isSeed: boolean;
  categoryId: string | null;
}

const SEPARATOR = ' › ';

const ofSuggestion = ({ path, confidence, isSeed, categoryId }: CheckSuggestion): Headline => ({
  ...{ path, isSeed, categoryId },
  percent: percentOf(confidence),
});

/** Suggestions likely enough to be named, but for the category the product stands in. */
export const othersOf = ({ judged, categoryId }: CheckRow): CheckSuggestion[] =>
  (judged?.suggestions ?? []).filter((one) => isLikely(one) && (one.categoryId === null || one.categoryId !== categoryId));

/**
 * The category a product may belong to rather: what the evidence names, else the likeliest other one; null where there is none, or the
 * title agrees with a category that is open.
 */
export function headlineOf(row: CheckRow): Headline | null {
  const { judged, finding, warning } = row;
  if (judged?.state === 'fits' && row.closed === null) return null;
  const others = othersOf(row);
  const [first] = others;
  if (judged?.state === 'elsewhere') {
    const told = warning?.proposedPath ?? termsPath(finding);
    if (told) {
      // Only the very same path: two leaves may go by one name.
      const same = others.find(({ path, isSeed }) => !isSeed && path.join(SEPARATOR) === told.join(SEPARATOR));
      return same ? ofSuggestion(same) : { path: [...told], percent: null, isSeed: false, categoryId: null };
    }
    // The page warned without naming a place: a guess from the title stands beside it as what it is.
  }
  const shown = maybeOf(row) ?? first;
  return shown ? ofSuggestion(shown) : null;
}

function termsPath(finding: CheckRow['finding']): string[] | null {
  const other = finding?.message === 'by-terms' ? finding.params.other : undefined;
  return typeof other === 'string' ? other.split(SEPARATOR) : null;
}
