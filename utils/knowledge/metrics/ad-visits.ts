import type { Metric } from './metric';

export const adVisits: Metric = {
  id: 'ad-visits',
  unit: 'times',
  subjects: ['ad', 'shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Visits led by the advertisement.',
    source: 'alimama export 引导访问量',
    asOf: '2026-11',
    confidence: 'high',
  },
};
