import type { DrawnList } from '@/utils/reading/items/drawn-items';

/** The drawn product list. Source: facts 4.1, drawn page of 2026-09, medium. */
export const drawnList: DrawnList = {
  platform: 'kuaishou',
  id: /^(?:商品)?\s*ID\s*[:：]\s*([1-9]\d{5,19})(?!\d)/i,
  columns: ['price', 'stock', 'listed-at', 'status'],
};
