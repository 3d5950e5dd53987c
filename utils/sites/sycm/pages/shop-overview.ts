import { definePage } from '@/utils/reading/define-page';
import { hasCards, shopCards } from '../readers/shop-cards';
import { shopDays, shopFigures, shopLive, shopYesterday } from '../readers/shop-figures';

/** 首页 and 实时: the shop's figures and its peers'. */
export const shopOverview = definePage({
  kind: 'shop-overview',
  address: /^sycm\.taobao\.com\/(portal\/home|ipoll\/)/,
  readers: [shopFigures, shopDays, shopLive, shopYesterday, shopCards],
  isReady: hasCards,
});
