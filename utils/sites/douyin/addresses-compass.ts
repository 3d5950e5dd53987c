import type { SiteAddresses } from '@/utils/reading/addresses';
import { answerOf } from './answer-of';

const pages = /^compass\.jinritemai\.com\/shop\b/;
// The period may be asked for in the body.
const answer = answerOf('compass', true);
const figures = (id: string, path: string) => answer(id, pages, `compass_api/shop/(${path})`);

/** 电商罗盘. Source: facts on Douyin, 2026-07, confidence high. */
export const compassAddresses: SiteAddresses = {
  id: 'douyin',
  hosts: ['compass.jinritemai.com'],
  pages: ['https://compass.jinritemai.com/shop*'],
  endpoints: [
    figures('compass-cards', 'common/(homepage/(summary_core_index|core_trend)|flow/overview)'),
    figures('compass-items', 'common/homepage/product_list|product_card/channel_product/channel_product_card_list'),
    figures('compass-sources', 'common/flow/(distribution|channel_list)'),
    figures('compass-rank', 'product/product_rank/market_hot_sale'),
  ],
  globals: [],
};
