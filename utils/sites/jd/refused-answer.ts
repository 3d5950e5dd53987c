import { at, fields } from '@/utils/core/fields';
import { ANSWER_REFUSED, type Attempt, emptyPage } from '@/utils/reading/attempt';

const FINE: readonly unknown[] = [0, 200, '0', '200'];

/**
 * The attempt for an answer in which JD says that it will not answer, else null. Product gateway `{code}`: 312 unsigned,
 * 601 risk or throttled, 1001 signed out; 商智 `{header: {code}}` or `{status}` (facts 2.0, 2.4; 2026-08, medium).
 */
export function refusedAnswer(body: unknown): Attempt | null {
  for (const place of ['header.code', 'code', 'status']) {
    const code = at(body, place);
    if ((typeof code === 'number' || (typeof code === 'string' && /^-?\d+$/.test(code))) && !FINE.includes(code))
      return emptyPage(ANSWER_REFUSED, place);
  }
  return fields(body).success === false ? emptyPage(ANSWER_REFUSED, 'success') : null;
}
