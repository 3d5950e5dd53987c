import type { Metric } from './metric';

export const rateDeclineItems: Metric = {
  id: 'rate-decline-items',
  unit: 'times',
  subjects: ['shop'],
  overDays: 'last',
  overProducts: 'none',
  better: 'neither',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['jd'],
  definition: {
    text: 'Products the platform counts as losing conversion.',
    source: 'JD getProductHead rateDecline',
    asOf: '2026-11',
    confidence: 'high',
  },
};
