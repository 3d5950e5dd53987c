import type { Metric } from './metric';

export const pricePower: Metric = {
  id: 'price-power',
  unit: 'points',
  subjects: ['item'],
  overDays: 'last',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 100, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: "The platform's own stars for the price.",
    source: 'sycm starLevel001',
    asOf: '2026-11',
    confidence: 'high',
  },
};
