import type { Metric } from './metric';

export const adMarketPrice: Metric = {
  id: 'ad-market-price',
  unit: 'fen',
  subjects: ['term'],
  overDays: 'none',
  overProducts: 'none',
  better: 'lower',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Average price of a click of the keyword.',
    source: 'alimama avgPrice',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
