import { parsePriceFen, type Range } from '@/utils/core/money';

/** Yuan as they show in writing: a currency sign or decimals. Whole numbers may as well be fen. */
const isYuan = (value: unknown): boolean =>
  (typeof value === 'number' && !Number.isInteger(value)) || (typeof value === 'string' && /[¥￥元]|\d\.\d/.test(value));

/**
 * A reader of prices of one answer: whether it writes yuan is told by those of its prices that have a sign or decimals.
 * Where none has, whole numbers are left alone. Null for what is no price.
 */
export function yuanPrices(all: readonly unknown[]): (value: unknown) => Range | null {
  const isSettled = all.some(isYuan);
  return (value) => {
    if (typeof value !== 'number' && typeof value !== 'string') return null;
    // Answers carry floats with noise behind the cents.
    const text = typeof value === 'number' ? value.toFixed(2) : value;
    return isSettled || isYuan(value) ? parsePriceFen(text) : null;
  };
}
