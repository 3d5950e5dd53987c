import { definePage } from '@/utils/reading/define-page';
import { drawnItems } from '@/utils/reading/items/drawn-items';
import { fromDrawnItems } from '@/utils/reading/items/from-drawn-items';
import { drawnList } from '../drawn-list';
import { listApi } from '../readers/list-api';

/** 商品列表. */
export const itemList = definePage({
  kind: 'item-list',
  address: /^ark\.xiaohongshu\.com\/app-item\/list\b/,
  readers: [listApi, fromDrawnItems(drawnList)],
  isReady: (document) => drawnItems(drawnList, document).length > 0,
  rows: (document) => drawnItems(drawnList, document).map(({ itemId, about }) => ({ itemId, anchor: about })),
});
