import type { DrawnList } from '@/utils/reading/items/drawn-items';

/** The drawn tables of 商品管理 and 商品诊断. Source: facts 3.1, drawn page of 2026-09, medium. */
export const drawnList: DrawnList = {
  platform: 'douyin',
  id: /^(?:商品)?\s*ID\s*[:：]\s*([1-9]\d{5,19})(?!\d)/i,
  columns: ['price', 'stock', 'sold-total', 'quality-score', 'listed-at'],
};
