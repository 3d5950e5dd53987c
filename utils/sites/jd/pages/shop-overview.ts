import { definePage } from '@/utils/reading/define-page';
import { categoryTree } from '../readers/category-tree';
import { figureRows } from '../readers/figure-rows';
import { figureTable, hasFigureRows } from '../readers/figure-table';
import { marketingEffect } from '../readers/marketing-effect';
import { pastPromotions } from '../readers/past-promotions';
import { shopState } from '../readers/shop-state';
import { shopSummary } from '../readers/shop-summary';
import { shopTrend } from '../readers/shop-trend';
import { shopCards } from '../readers/summary-cards';
import { summaryCards } from '../sz-cards';

/** 商智 › 首页, 交易概况 and 营销概览, today's and the older addresses. */
export const shopOverview = definePage({
  kind: 'shop-overview',
  address: /^(jd)?sz\.jd\.com\/(szweb|sz)\/view\/(index|trade\w*|market\w*)\//,
  readers: [shopSummary, shopTrend, shopState, figureRows, marketingEffect, pastPromotions, categoryTree, shopCards, figureTable],
  isReady: (document) => summaryCards(document).length > 0 || hasFigureRows(document),
});
