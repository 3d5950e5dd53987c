import { fields } from '@/utils/core/fields';
import { ANSWER_REFUSED, type Attempt, emptyPage } from '@/utils/reading/attempt';

/** Signed out, a check that a person is there, too many requests (facts 7.9); other failures are one service's own. */
const REFUSED = /SESSION_EXPIRED|RGV587|USER_VALIDATE|REQUEST_TOO_FAST/;

/** The platform's refusal to talk at all; null where it answered, be it with a failure. */
export function refusedAnswer(body: unknown): Attempt | null {
  const { ret, rgv587_flag: flag } = fields(body);
  if (flag !== undefined) return emptyPage(ANSWER_REFUSED, 'rgv587_flag');
  return [ret].flat().some((status) => REFUSED.test(String(status))) ? emptyPage(ANSWER_REFUSED, 'ret') : null;
}
