import { formatFen, type Range } from '@/utils/core/money';
import { Missing } from './missing';

/** `1234567` → `1,234,567`. */
export const countText = (count: number): string => count.toLocaleString('en-US');

/** A whole number, or `--` with the reason. */
export function Count({ value, why }: { value: number | null; why?: string }) {
  return value === null ? <Missing {...(why !== undefined && { why })} /> : <span>{countText(value)}</span>;
}

/** A price or price range in yuan, or `--` with the reason. */
export function Price({ fen, why }: { fen: Range | null; why?: string }) {
  return fen === null ? <Missing {...(why !== undefined && { why })} /> : <span>¥{formatFen(fen)}</span>;
}
