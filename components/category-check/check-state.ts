import { isSure } from '@/components/category-advice/is-sure';
import type { CheckRow, CheckSuggestion } from './check-row';

/** Under which heading a product stands. */
export const checkStates = ['closed', 'elsewhere', 'maybe', 'fits', 'unknown', 'handled', 'later'] as const;
export type CheckState = (typeof checkStates)[number];

/** Why nothing can be said of a product's place. */
export const unknownReasons = [
  'noTitle',
  'noCategory',
  'noId',
  'noName',
  'notJudged',
  'seedOnly',
  'ownUnknown',
  'tooWeak',
] as const;
export type UnknownReason = (typeof unknownReasons)[number];

/** Whether the operator's word still holds; one that was put off does not after its time. */
export const isSaid = ({ said }: Pick<CheckRow, 'said'>, now: number): boolean =>
  said !== null && (said.until === null || said.until > now);

/** The category worth a look where nothing is sure: a real one, of another name than the one the product stands in. */
export function maybeOf({ judged, categoryId, categoryPath }: CheckRow): CheckSuggestion | null {
  const name = categoryPath?.at(-1);
  if (judged?.state !== 'unknown' || categoryId === null || name === undefined) return null;
  const isOther = (one: CheckSuggestion) =>
    !one.isSeed && one.categoryId !== null && one.categoryId !== categoryId && one.path.at(-1) !== name;
  return judged.suggestions.find((one) => isSure(one) && isOther(one)) ?? null;
}

/** Under which heading a product stands at a moment. */
export function checkState(row: CheckRow, now: number): CheckState {
  if (row.said !== null && isSaid(row, now)) return row.said.verdict === 'later' ? 'later' : 'handled';
  if (row.closed !== null) return 'closed';
  if (row.judged === null) return 'unknown';
  if (row.judged.state !== 'unknown') return row.judged.state;
  return maybeOf(row) === null ? 'unknown' : 'maybe';
}

/** Why nothing can be said of a product's place, the first thing to mend first. */
export function unknownReason({ title, categoryId, categoryPath, judged }: CheckRow): UnknownReason {
  if (title === null) return 'noTitle';
  if (categoryId === null) return categoryPath === null ? 'noCategory' : 'noId';
  if (judged === null) return 'notJudged';
  if (categoryPath === null) return 'noName';
  const [first] = judged.suggestions;
  if (first === undefined || !isSure(first)) return 'tooWeak';
  // A sure and real one that tells nothing: were it known what the own category holds, it would fit or be worth a look.
  return first.isSeed ? 'seedOnly' : 'ownUnknown';
}
