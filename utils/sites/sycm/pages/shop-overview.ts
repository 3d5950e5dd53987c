import { definePage } from '@/utils/reading/define-page';
import { hasCards, shopCards } from '../readers/shop-cards';
import { shopDays } from '../readers/shop-days';
import { shopFigures } from '../readers/shop-figures';
import { shopLive } from '../readers/shop-live';
import { shopYesterday } from '../readers/shop-yesterday';

/** 首页 and 实时: the shop's figures and its peers'. */
export const shopOverview = definePage({
  kind: 'shop-overview',
  address: /^sycm\.taobao\.com\/(portal\/home|ipoll\/)/,
  readers: [shopFigures, shopDays, shopLive, shopYesterday, shopCards],
  isReady: hasCards,
});
