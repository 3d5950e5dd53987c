import type { Metric } from './metric';

export const costKeyword: Metric = {
  id: 'cost-keyword',
  unit: 'fen',
  subjects: ['shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'neither',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Charge of keyword promotion.',
    source: 'sycm p4pExpendAmt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
