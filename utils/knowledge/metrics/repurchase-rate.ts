import type { Metric } from './metric';

export const repurchaseRate: Metric = {
  id: 'repurchase-rate',
  unit: 'ratio',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Share of earlier buyers who bought again.',
    source: 'sycm hasPurchaseUbyCntRate',
    asOf: '2026-11',
    confidence: 'high',
  },
};
