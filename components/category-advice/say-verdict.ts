import { DAY_MS } from '@/utils/core/dates';
import type { Result } from '@/utils/core/result';
import type { VerdictGiven } from '@/utils/messages/categories';
import type { SubjectRef } from '@/utils/records/finding';

/** Where a product is to go. */
export type MoveTarget = NonNullable<VerdictGiven['target']>;

/** The operator's word on where products stand. */
export type Word =
  | { verdict: 'keep' | 'wrong-label' }
  | { verdict: 'move'; target: MoveTarget }
  | { verdict: 'later'; days: number };

/** Days a product may be put off. House choice: a week, and a month. */
export const laterDays = [7, 30] as const;

/** What the views ask of the background about verdicts. */
export interface VerdictActions {
  give: (given: VerdictGiven) => Promise<Result<null>>;
  takeBack: (items: SubjectRef[]) => Promise<Result<null>>;
}

/** A word as the message that keeps it. */
export function givenOf(items: SubjectRef[], word: Word, now: number): VerdictGiven {
  const { verdict } = word;
  const until = verdict === 'later' ? now + word.days * DAY_MS : null;
  return { items, verdict, target: verdict === 'move' ? word.target : null, until };
}
