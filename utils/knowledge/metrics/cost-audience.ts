import type { Metric } from './metric';

export const costAudience: Metric = {
  id: 'cost-audience',
  unit: 'fen',
  subjects: ['shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'neither',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Charge of audience promotion.',
    source: 'sycm cubeAmt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
