import type { DrawnList } from '@/utils/reading/items/drawn-items';

/** The drawn product manager. Its headers are not on record, so whatever is known by name is taken (low confidence). */
export const drawnList: DrawnList = {
  platform: '1688',
  id: /^(?:商品|产品|货品|offer)?\s*ID\s*[:：]\s*([1-9]\d{5,19})(?!\d)/i,
  link: /^(?:https:)?\/\/detail\.1688\.com\/offer\/([1-9]\d{5,19})\.html/,
  columns: ['price', 'stock', 'status'],
};
