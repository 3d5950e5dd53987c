import type { Metric } from './metric';

export const cpsItems: Metric = {
  id: 'cps-items',
  unit: 'times',
  subjects: ['shop'],
  overDays: 'last',
  overProducts: 'none',
  better: 'neither',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Products offered to affiliates.',
    source: 'union export 推广商品数',
    asOf: '2026-11',
    confidence: 'high',
  },
};
