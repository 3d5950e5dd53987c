import { definePage } from '@/utils/reading/define-page';
import { drawnGoods } from '../drawn-goods';
import { goodsCategories } from '../readers/goods-categories';
import { goodsFigures } from '../readers/goods-figures';
import { goodsFiguresTable } from '../readers/goods-figures-table';
import { shopFigures } from '../readers/shop-figures';

/** 数据中心 › 商品数据: 商品概况, which is about the shop, and 商品明细. */
export const itemMetrics = definePage({
  kind: 'item-metrics',
  address: /^mms\.pinduoduo\.com\/sycm\/goods_effect\b/,
  readers: [goodsFigures, shopFigures, goodsFiguresTable, { ...goodsCategories, matter: 'categories' }],
  isReady: (document) => drawnGoods(document).length > 0,
});
