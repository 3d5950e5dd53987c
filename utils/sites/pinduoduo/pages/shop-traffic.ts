import { definePage } from '@/utils/reading/define-page';
import { drawnCards } from '../drawn-cards';
import { shopCards } from '../readers/shop-cards';
import { shopFigures } from '../readers/shop-figures';

/** 数据中心 › 流量数据 › 流量看板. */
export const shopTraffic = definePage({
  kind: 'shop-traffic',
  address: /^mms\.pinduoduo\.com\/sycm\/search_data\b/,
  readers: [shopFigures, shopCards],
  isReady: (document) => drawnCards(document).length > 0,
});
