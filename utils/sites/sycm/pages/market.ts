import { definePage } from '@/utils/reading/define-page';
import { categories } from '../readers/categories';
import { marketFigures } from '../readers/market-figures';
import { keptMarketItems, marketItems } from '../readers/market-items';

/** 市场排行 and 市场大盘, free and subscribed. */
export const market = definePage({
  kind: 'market',
  address: /^sycm\.taobao\.com\/mc\/((free|mq)\/(market_|class_analysis|overview))/,
  readers: [marketItems, marketFigures, keptMarketItems, { ...categories, matter: 'tree' }],
  isReady: () => false,
});
