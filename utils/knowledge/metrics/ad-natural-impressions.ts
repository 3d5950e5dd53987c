import type { Metric } from './metric';

export const adNaturalImpressions: Metric = {
  id: 'ad-natural-impressions',
  unit: 'times',
  subjects: ['ad', 'shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Natural impressions linked to the advertisement.',
    source: 'alimama orgNaturalPv',
    asOf: '2026-11',
    confidence: 'high',
  },
};
