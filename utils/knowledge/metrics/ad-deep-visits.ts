import type { Metric } from './metric';

export const adDeepVisits: Metric = {
  id: 'ad-deep-visits',
  unit: 'times',
  subjects: ['ad', 'shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Visits of several pages.',
    source: 'alimama deepInshopPv',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
