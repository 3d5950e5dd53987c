import { at, fields } from '@/utils/core/fields';
import { idText } from '@/utils/core/ids';
import type { Range } from '@/utils/core/money';

/** Small readings shared by the pages of 抖店 and 电商罗盘. Source: facts 3.0 and 3.1, 2026-09, high. */

/** Product and category ids: digits as text; 19 of them, so that as a number one has lost its last. */
export function numericId(value: unknown): string | null {
  const text = idText(value);
  return text !== null && /^[1-9]\d{0,19}$/.test(text) ? text : null;
}

/** A price in 分: whole and not zero. */
export function fen(value: unknown): Range | null {
  const amount = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value;
  return typeof amount === 'number' && Number.isSafeInteger(amount) && amount > 0 ? { lo: amount, hi: amount } : null;
}

/** Whether the shop's services (`code`) or 罗盘 (`st`) refused: signed out, too many requests. Success is 0. */
export function isRefused(body: unknown): boolean {
  const { code, st } = fields(body);
  const said = st ?? code;
  return said !== undefined && said !== null && String(said) !== '0';
}

/** Whether an answer says itself that it holds nothing. */
export const isEmptyList = (body: unknown, path: string): boolean => {
  const list = at(body, path);
  return Array.isArray(list) && list.length === 0;
};

/** A score of 0–100. */
export function score(value: unknown): number | null {
  const points = typeof value === 'string' && /^\d{1,3}(\.\d{1,4})?$/.test(value.trim()) ? Number(value) : value;
  return typeof points === 'number' && points >= 0 && points <= 100 ? points : null;
}
