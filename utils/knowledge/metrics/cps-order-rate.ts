import type { Metric } from './metric';

export const cpsOrderRate: Metric = {
  id: 'cps-order-rate',
  unit: 'ratio',
  subjects: ['shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Affiliate orders divided by clicks; may exceed 1.',
    source: 'union export 点击转化率',
    asOf: '2026-11',
    confidence: 'high',
  },
};
