import type { Metric } from './metric';

export const cpsClicks: Metric = {
  id: 'cps-clicks',
  unit: 'times',
  subjects: ['shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Clicks on affiliate links.',
    source: 'union export 点击量',
    asOf: '2026-11',
    confidence: 'high',
  },
};
