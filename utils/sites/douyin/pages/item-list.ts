import { definePage } from '@/utils/reading/define-page';
import { drawnItems } from '@/utils/reading/items/drawn-items';
import { fromDrawnItems } from '@/utils/reading/items/from-drawn-items';
import { drawnList } from '../drawn-list';
import { diagnosisApi } from '../readers/diagnosis-api';
import { listApi } from '../readers/list-api';

/** 商品管理 and 商品诊断: both list the shop's products. */
export const itemList = definePage({
  kind: 'item-list',
  address: /^fxg\.jinritemai\.com\/ffa\/g\/(list|diagnose)\b/,
  readers: [listApi, diagnosisApi, fromDrawnItems(drawnList)],
  isReady: (document) => drawnItems(drawnList, document).length > 0,
  rows: (document) => drawnItems(drawnList, document).map(({ itemId, about }) => ({ itemId, anchor: about })),
});
