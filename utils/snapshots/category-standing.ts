import type { PageKind } from '@/utils/records/provenance';
import type { Standing } from './category-rows';

/** A field remembers so many of its former values. House choice: categories are renamed once in years. */
const MOST_EARLIER = 8;

/** A field as it stands. */
export interface Held<Value> {
  value: Value;
  standing: Standing<Value>;
}

/** One look at one field. */
export interface FieldLook<Value> {
  value: Value | null;
  pageKind: PageKind;
  at: number;
  /** No look at the category is later: only then is anything told. */
  isLatest: boolean;
}

/** How two values of a field are compared. */
export interface Comparing<Value> {
  isSame: (one: Value, other: Value) => boolean;
  /** What stands of two looks at the same. */
  join: (older: Value, later: Value) => Value;
}

interface Settled<Value> {
  held: Held<Value> | null;
  told: { from: Value; to: Value; previousSeenAt: number } | null;
}

/**
 * A field after one more look, and the change that look told. Pages disagree, and one may go on showing what was before: a
 * change back to a former value is only taken from the page kind that told the present one.
 */
export function settle<Value>(
  held: Held<Value> | null,
  { value, pageKind, at, isLatest }: FieldLook<Value>,
  { isSame, join }: Comparing<Value>,
): Settled<Value> {
  if (value === null) return { held, told: null };
  if (!held) return { held: { value, standing: { seenAt: at, toldBy: null, earlier: [] } }, told: null };
  const { value: before, standing } = held;
  const isLater = at > standing.seenAt;
  if (isSame(before, value)) {
    const joined = isLater ? join(before, value) : join(value, before);
    return { held: { value: joined, standing: { ...standing, seenAt: Math.max(standing.seenAt, at) } }, told: null };
  }
  const wasBefore = standing.earlier.some((one) => isSame(one, value));
  if (!isLater || (wasBefore && standing.toldBy !== pageKind)) return { held, told: null };
  const earlier = [...standing.earlier.filter((one) => !isSame(one, value)), before].slice(-MOST_EARLIER);
  return {
    held: { value, standing: { seenAt: at, toldBy: pageKind, earlier } },
    told: isLatest ? { from: before, to: value, previousSeenAt: standing.seenAt } : null,
  };
}
