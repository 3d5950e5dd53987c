import { definePage } from '@/utils/reading/define-page';
import { drawnGoods, nameOf } from '../drawn-goods';
import { goodsList } from '../readers/goods-list';
import { goodsTable } from '../readers/goods-table';

/** 商品列表 with its tabs 全部, 在售中, 已下架, 已售罄. */
export const itemList = definePage({
  kind: 'item-list',
  address: /^mms\.pinduoduo\.com\/goods\/goods_list(\/v2)?\/?([?#]|$)/,
  readers: [goodsList, goodsTable],
  isReady: (document) => drawnGoods(document).length > 0,
  rows: (document) => drawnGoods(document).map(({ row, itemId }) => ({ itemId, anchor: nameOf(row) ?? row })),
});
