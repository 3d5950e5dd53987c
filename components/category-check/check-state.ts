import type { CheckRow, CheckSuggestion } from './check-row';

/** Under which heading a product stands. */
export const checkStates = ['elsewhere', 'maybe', 'fits', 'unknown', 'handled', 'later'] as const;
export type CheckState = (typeof checkStates)[number];

/** Why nothing can be said of a product's place. */
export const unknownReasons = ['noTitle', 'noCategory', 'noId', 'noName', 'notJudged', 'tooWeak'] as const;
export type UnknownReason = (typeof unknownReasons)[number];

/** From which confidence another category is worth a look where nothing is sure. *House choice*. */
const LOOK_FROM = 0.6;

/** Whether the operator's word still holds; one that was put off does not after its time. */
export const isSaid = ({ said }: Pick<CheckRow, 'said'>, now: number): boolean =>
  said !== null && (said.until === null || said.until > now);

/** The category worth a look where nothing is sure: a real one, of another name than the one the product stands in. */
export function maybeOf({ judged, categoryId, categoryPath }: CheckRow): CheckSuggestion | null {
  const name = categoryPath?.at(-1);
  if (judged?.state !== 'unknown' || categoryId === null || name === undefined) return null;
  const isOther = (one: CheckSuggestion) =>
    !one.isSeed && one.categoryId !== null && one.categoryId !== categoryId && one.path.at(-1) !== name;
  return judged.suggestions.find((one) => one.confidence >= LOOK_FROM && isOther(one)) ?? null;
}

/** Under which heading a product stands at a moment. */
export function checkState(row: CheckRow, now: number): CheckState {
  if (row.said !== null && isSaid(row, now)) return row.said.verdict === 'later' ? 'later' : 'handled';
  if (row.judged === null) return 'unknown';
  if (row.judged.state !== 'unknown') return row.judged.state;
  return maybeOf(row) === null ? 'unknown' : 'maybe';
}

/** Why nothing can be said of a product's place, the first thing to mend first. */
export function unknownReason({ title, categoryId, categoryPath, judged }: CheckRow): UnknownReason {
  if (title === null) return 'noTitle';
  if (categoryId === null) return categoryPath === null ? 'noCategory' : 'noId';
  if (judged === null) return 'notJudged';
  return categoryPath === null ? 'noName' : 'tooWeak';
}
