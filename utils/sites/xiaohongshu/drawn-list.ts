import type { DrawnList } from '@/utils/reading/items/drawn-items';

/** The drawn product list. Neither headers nor markup are on record: whatever is known by name is taken (low confidence). */
export const drawnList: DrawnList = {
  platform: 'xiaohongshu',
  id: /^(?:商品|SPU|item)?\s*ID\s*[:：]\s*([0-9a-f]{24}|[1-9]\d{5,19})(?![0-9a-z])/i,
  columns: ['price', 'stock', 'status'],
};
