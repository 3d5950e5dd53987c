import type { Metric } from './metric';

export const cartRate: Metric = {
  id: 'cart-rate',
  unit: 'ratio',
  subjects: ['item', 'shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'People who added to cart divided by visitors.',
    source: 'sycm visitCartRate',
    asOf: '2026-11',
    confidence: 'high',
  },
};
