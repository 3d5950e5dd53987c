import { type Fields, fields } from '@/utils/core/fields';
import { readFigure } from '@/utils/core/figures';
import { idText } from '@/utils/core/ids';
import type { Range } from '@/utils/core/money';
import type { ItemStatus } from '@/utils/records/item';

/**
 * Small readings shared by the JD pages. Shapes: facts on JD 2.1, 2.4 (2026-06…2026-08, high unless said).
 */

/** Product, variant and category ids are plain numbers. */
export function numericId(value: unknown): string | null {
  const text = idText(value);
  return text !== null && /^[1-9]\d{0,19}$/.test(text) ? text : null;
}

/**
 * The page's status words. They count from their beginning, `即将下架` is still on sale; who took a product off (自主, 系统,
 * 违规) makes no difference. Words only: the numbers beside them differ between kinds of account.
 */
export function statusOf(text: string | null): ItemStatus | null {
  if (text === null) return null;
  if (/^(在售|出售中|销售中|已?上架|上架中)/.test(text)) return 'on-sale';
  if (/^(((自主|系统|违规|强制)?已?下架)|待上架|定时上架|(从)?未上架|仓库中)/.test(text)) return 'in-stock';
  if (/^(已?售[空完罄]|无货|缺货)/.test(text)) return 'sold-out';
  return 'other';
}

/** One name for one image: the path of the file store, which is all that a relative address has; no host, no size. */
export function imageKey(address: unknown): string | null {
  return typeof address === 'string' ? (/jfs\/[\w/.-]+\.(?:jpe?g|png|gif|webp|avif)/i.exec(address)?.[0] ?? null) : null;
}

/** A price in yuan → fen; null for what is none. */
export function yuan(raw: unknown): Range | null {
  const figure = readFigure(raw, 'yuan');
  return typeof figure === 'string' || figure.lo < 0 ? null : figure;
}

/** An exact whole number that is not negative. */
export function count(raw: unknown): number | null {
  const figure = readFigure(raw, 'count');
  return typeof figure === 'string' || figure.lo !== figure.hi || figure.lo < 0 ? null : figure.lo;
}

/** A text that says something. */
export const plain = (raw: unknown): string | null => (typeof raw === 'string' ? raw.trim() || null : null);

/** The same data with `snake_case` names written `camelCase`, as some answers of one platform have them. */
export function camelNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelNames);
  if (typeof value !== 'object' || value === null) return value;
  const renamed: Fields = {};
  for (const [name, inner] of Object.entries(fields(value)))
    renamed[name.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase())] = camelNames(inner);
  return renamed;
}
