import type { Metric } from './metric';

export const pickupRate48h: Metric = {
  id: 'pickup-rate-48h',
  unit: 'ratio',
  subjects: ['shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Parcels picked up within 48 hours.',
    source: 'taobao voc 48h_pickup_rate',
    asOf: '2026-11',
    confidence: 'high',
  },
};
