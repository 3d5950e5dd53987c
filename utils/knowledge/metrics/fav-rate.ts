import type { Metric } from './metric';

export const favRate: Metric = {
  id: 'fav-rate',
  unit: 'ratio',
  subjects: ['item', 'shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'People who favourited divided by visitors.',
    source: 'sycm visitCltRate',
    asOf: '2026-11',
    confidence: 'high',
  },
};
