import type { Metric } from './metric';

export const adNaturalAmount: Metric = {
  id: 'ad-natural-amount',
  unit: 'fen',
  subjects: ['ad', 'shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Natural sales the platform links to the advertisement; valid from two days later.',
    source: 'alimama naturalPayAmt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
