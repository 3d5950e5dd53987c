import { definePage } from '@/utils/reading/define-page';
import { drawnCards } from '../drawn-cards';
import { shopCards } from '../readers/shop-cards';
import { shopFigures } from '../readers/shop-figures';

/** 数据中心 › 交易数据. */
export const shopOverview = definePage({
  kind: 'shop-overview',
  address: /^mms\.pinduoduo\.com\/sycm\/stores_data\b/,
  readers: [shopFigures, shopCards],
  isReady: (document) => drawnCards(document).length > 0,
});
