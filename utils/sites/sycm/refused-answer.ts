import { type Fields, fields } from '@/utils/core/fields';
import { ANSWER_REFUSED, type Attempt, emptyPage, refusal } from '@/utils/reading/attempt';

const CODES = ['code', 'errCode', 'errorCode'];
const FINE = /^(0|200)$/;
const HEX = /^[0-9a-f]{32,}$/i;
const DEEPEST = 4;

/**
 * Answers that hold nothing to read: the platform will not answer (5810 signed out, 1003 a window it does not give, a
 * check that a person is there, a message in place of data), or the answer is encrypted, which is left alone.
 * Source: facts 1.1 and 1.5, 2026-10, high.
 */
export function refusedAnswer(body: unknown): Attempt | null {
  const layers = layersOf(body);
  if (layers.some((layer) => 'rgv587Flag' in layer || layer.hasError === true)) return no('hasError');
  if (layers.some((layer) => layer.success === false)) return no('success');
  if (layers.some(isBadCode)) return no('code');
  if (layers.some(({ data }) => typeof data === 'string' && HEX.test(data.trim()))) return refusal('encrypted', 'data');
  return layers.some(isOnlyMessage) ? no('message') : null;
}

const no = (where: string): Attempt => emptyPage(ANSWER_REFUSED, where);

/** The envelopes of an answer: objects inside objects, not what stands in lists. */
function layersOf(body: unknown, depth = 0): Fields[] {
  if (depth > DEEPEST || typeof body !== 'object' || body === null || Array.isArray(body)) return [];
  return [fields(body), ...Object.values(body).flatMap((inner) => layersOf(inner, depth + 1))];
}

/** Words such as the code of an index are no answer codes. */
const isBadCode = (layer: Fields): boolean =>
  CODES.some((name) => /^-?\d+$/.test(String(layer[name] ?? '')) && !FINE.test(String(layer[name])));

/** A sentence, and nothing else, where data should be. */
function isOnlyMessage(layer: Fields): boolean {
  const text = layer.message ?? layer.msg;
  const isTold = typeof text === 'string' && text.trim() !== '' && !/^(success|ok|操作成功|成功)$/i.test(text.trim());
  return isTold && Object.values(layer).every((value) => typeof value !== 'object' || value === null);
}
