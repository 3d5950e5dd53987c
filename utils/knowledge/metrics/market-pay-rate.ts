import type { Metric } from './metric';

export const marketPayRate: Metric = {
  id: 'market-pay-rate',
  unit: 'index',
  subjects: ['category', 'market-item'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: ['jd'],
  definition: {
    text: 'Conversion as the market page gives it.',
    source: 'JD ToOrdRateIndex',
    asOf: '2026-11',
    confidence: 'high',
  },
};
