import { type Fields, fields } from '@/utils/core/fields';
import { ANSWER_REFUSED, type Attempt, emptyPage } from '@/utils/reading/attempt';

/** `goods_id` and `goodsId` are one field: services disagree about the spelling (facts 1.0, high). */
const camelCode = (code: string): string => code.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The fields of a row by camel-case code. */
export const camelFields = (row: unknown): Fields =>
  Object.fromEntries(Object.entries(fields(row)).map(([code, value]) => [camelCode(code), value]));

/** 1000000 is a good answer's code; some services leave it out or at nought. */
const GOOD = /^(1000000|0)?$/;

/**
 * The platform's own refusal: 54001 (too often, or the token has run out), a session that is over, a bad parameter. Null
 * for an answer that is one; the envelope may lie in another (facts 1.0, high).
 */
export function answerRefusal(body: unknown, depth = 0): Attempt | null {
  const { success, errorCode, result, data } = camelFields(body);
  if (success === false || (errorCode !== undefined && !GOOD.test(String(errorCode ?? ''))))
    return emptyPage(ANSWER_REFUSED, `errorCode ${/^\d{1,9}$/.test(String(errorCode)) ? errorCode : ''}`.trim());
  if (depth > 1) return null;
  return answerRefusal(result, depth + 1) ?? answerRefusal(data, depth + 1);
}
