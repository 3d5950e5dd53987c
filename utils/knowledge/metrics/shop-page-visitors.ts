import type { Metric } from './metric';

export const shopPageVisitors: Metric = {
  id: 'shop-page-visitors',
  unit: 'people',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Visitors of shop pages other than product pages.',
    source: 'sycm shopVisitUv',
    asOf: '2026-11',
    confidence: 'high',
  },
};
