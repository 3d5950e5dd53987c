import type { Metric } from './metric';

export const costStrategy: Metric = {
  id: 'cost-strategy',
  unit: 'fen',
  subjects: ['shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'neither',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Labelled site-wide promotion by one source; kept apart from the other figure, never added to it.',
    source: 'sycm adStrategyAmt',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
