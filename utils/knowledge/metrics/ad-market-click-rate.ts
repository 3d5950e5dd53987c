import type { Metric } from './metric';

export const adMarketClickRate: Metric = {
  id: 'ad-market-click-rate',
  unit: 'ratio',
  subjects: ['term'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: "Click rate of the keyword's ads.",
    source: 'alimama traffic analysis ctr',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
