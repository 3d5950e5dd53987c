import type { Metric } from './metric';

export const pickupRate24h: Metric = {
  id: 'pickup-rate-24h',
  unit: 'ratio',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Parcels picked up within 24 hours.',
    source: 'sycm gotInTime24hRate',
    asOf: '2026-11',
    confidence: 'high',
  },
};
