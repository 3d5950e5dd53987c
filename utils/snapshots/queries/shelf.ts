import { DAY_MS } from '@/utils/core/dates';
import { fieldOf } from '../field';
import type { ItemRow } from '../schema';

/** Not seen for so long, a product may be gone. House choice. */
const GONE_DAYS = 60;

/**
 * Where a product stands: `on-sale` also where no page gave a status · `stored` in the warehouse · `off` taken down, under
 * review or the like · `gone` not off as far as known, and not seen for long.
 */
export type Shelf = 'on-sale' | 'sold-out' | 'stored' | 'off' | 'gone';

/** Where a product stands at the moment `now`. */
export function shelfOf(row: ItemRow, now: number): Shelf {
  const status = fieldOf(row, 'status');
  if (status === 'in-stock') return 'stored';
  if (status === 'other') return 'off';
  if (now - row.lastSeenAt >= GONE_DAYS * DAY_MS) return 'gone';
  return status === 'sold-out' ? 'sold-out' : 'on-sale';
}

/** Whether a product counts in the shop's assortment: also while it is sold out, since the shop has it and may have it again. */
export function isInAssortment(row: ItemRow, now: number): boolean {
  const shelf = shelfOf(row, now);
  return shelf === 'on-sale' || shelf === 'sold-out';
}
