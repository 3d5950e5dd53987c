import type { Metric } from './metric';

export const cpsBuyers: Metric = {
  id: 'cps-buyers',
  unit: 'people',
  subjects: ['shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Buyers who came through affiliates.',
    source: 'union export 付款人数',
    asOf: '2026-11',
    confidence: 'high',
  },
};
