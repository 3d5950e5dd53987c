import { definePage } from '@/utils/reading/define-page';
import { drawnItems } from '@/utils/reading/items/drawn-items';
import { fromDrawnItems } from '@/utils/reading/items/from-drawn-items';
import { drawnList } from '../drawn-list';
import { listApi } from '../readers/list-api';

/** 商品管理. What is drawn is the better source: of the answer only the beginning of its address is known. */
export const itemList = definePage({
  kind: 'item-list',
  address: /^s\.kwaixiaodian\.com\/zone\/goods\/v1\/list\b/,
  readers: [listApi, fromDrawnItems(drawnList)],
  isReady: (document) => drawnItems(drawnList, document).length > 0,
  rows: (document) => drawnItems(drawnList, document).map(({ itemId, about }) => ({ itemId, anchor: about })),
});
