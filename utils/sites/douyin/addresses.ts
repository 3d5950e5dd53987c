import type { Endpoint, SiteAddresses } from '@/utils/reading/addresses';

const goods = /^fxg\.jinritemai\.com\/ffa\/g\/(list|diagnose)\b/;
const merchant = /^fxg\.jinritemai\.com\/ffa\/merchant\//;
const compass = /^compass\.jinritemai\.com\/shop\b/;

const answer = (id: string, pages: RegExp, path: string): Endpoint => ({
  id,
  pages,
  request: new RegExp(`^(fxg|compass)\\.jinritemai\\.com\\/${path}(_v\\d+)?(\\?|$)`),
  // 罗盘's period may be asked for in the body.
  hasRequestBody: pages === compass,
});

/** 抖店 and 电商罗盘. Source: facts on Douyin, 2026-09, confidence high. */
export const douyinAddresses: SiteAddresses = {
  id: 'douyin',
  hosts: ['fxg.jinritemai.com', 'compass.jinritemai.com'],
  pages: ['https://fxg.jinritemai.com/ffa/*', 'https://compass.jinritemai.com/shop*'],
  endpoints: [
    // `listBanner` and the like stand beside it.
    answer('item-list', goods, 'product/tproduct/list'),
    answer('diagnosis', goods, 'product_diagnose/tproduct/get_diagnose_product_list'),
    answer('activity-feed', merchant, 'mmc/activity/seller_activity_feed'),
    answer('applied-products', merchant, 'mmc/apply/all_product_list'),
    answer('compass-cards', compass, 'compass_api/shop/common/(homepage/(summary_core_index|core_trend)|flow/overview)'),
    answer('compass-items', compass, 'compass_api/shop/(common/homepage/product_list|product_card/channel_product/channel_product_card_list)'),
    answer('compass-sources', compass, 'compass_api/shop/common/flow/(distribution|channel_list)'),
    answer('compass-rank', compass, 'compass_api/shop/product/product_rank/market_hot_sale'),
  ],
  globals: [],
};
