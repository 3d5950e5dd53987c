import type { Metric } from './metric';

export const adMarketClicks: Metric = {
  id: 'ad-market-clicks',
  unit: 'index',
  subjects: ['term'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Daily index of ad clicks of a keyword.',
    source: 'alimama clickIndex',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
