import type { Vocabulary } from '@/utils/core/vocabulary';

/**
 * 流量解析 of 万相台: what one keyword costs and does on the whole market, day by day. Indices are comparable with
 * themselves only. Apart from `alimama-ad`, because `ctr` and `cvr` are the market's here.
 * Source: page answers 2026-09, medium.
 */
export const alimamaTraffic: Vocabulary = {
  codes: {
    impressionIndex: ['ad-market-impressions', 'number'],
    clickIndex: ['ad-market-clicks', 'number'],
    ctr: ['ad-market-click-rate', 'rate'],
    cvr: ['ad-market-order-rate', 'rate'],
    competitionIndex: ['ad-market-competition', 'number'],
    avgPrice: ['ad-market-price', 'yuan'],
  },
  labels: {
    展现指数: ['ad-market-impressions', 'number'],
    市场均价: ['ad-market-price', 'yuan'],
  },
};
