import type { Metric } from './metric';

export const costCps: Metric = {
  id: 'cost-cps',
  unit: 'fen',
  subjects: ['shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'neither',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Commission paid to affiliates.',
    source: 'sycm tkExpendAmt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
