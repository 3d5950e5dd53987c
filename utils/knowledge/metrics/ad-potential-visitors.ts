import type { Metric } from './metric';

export const adPotentialVisitors: Metric = {
  id: 'ad-potential-visitors',
  unit: 'people',
  subjects: ['ad', 'shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Visitors without an earlier purchase.',
    source: 'alimama inshopPotentialUv',
    asOf: '2026-11',
    confidence: 'high',
  },
};
