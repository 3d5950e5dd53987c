import type { SiteAddresses } from '@/utils/reading/addresses';
import { answerOf } from './answer-of';

const goods = /^fxg\.jinritemai\.com\/ffa\/g\/(list|diagnose)\b/;
const marketing = /^fxg\.jinritemai\.com\/ffa\/merchant\//;
const answer = answerOf('fxg', false);

/** 抖店's back end, one document for all its pages. Source: facts on Douyin, 2026-09, confidence high. */
export const shopAddresses: SiteAddresses = {
  id: 'douyin',
  hosts: ['fxg.jinritemai.com'],
  pages: ['https://fxg.jinritemai.com/ffa/*'],
  endpoints: [
    // Told from `listBanner` and the like by where its path ends.
    answer('item-list', goods, 'product/tproduct/list'),
    answer('diagnosis', goods, 'product_diagnose/tproduct/get_diagnose_product_list'),
    answer('activity-feed', marketing, 'mmc/activity/seller_activity_feed'),
    answer('applied-products', marketing, 'mmc/apply/all_product_list'),
  ],
  globals: [],
};
