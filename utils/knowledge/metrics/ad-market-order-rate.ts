import type { Metric } from './metric';

export const adMarketOrderRate: Metric = {
  id: 'ad-market-order-rate',
  unit: 'ratio',
  subjects: ['term'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: "Conversion of the keyword's ads.",
    source: 'alimama traffic analysis cvr',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
