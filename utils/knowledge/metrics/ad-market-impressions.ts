import type { Metric } from './metric';

export const adMarketImpressions: Metric = {
  id: 'ad-market-impressions',
  unit: 'index',
  subjects: ['term'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Daily index of ad impressions of a keyword.',
    source: 'alimama impressionIndex',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
