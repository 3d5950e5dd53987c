import type { Metric } from './metric';

export const costSite: Metric = {
  id: 'cost-site',
  unit: 'fen',
  subjects: ['shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'neither',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Labelled site-wide promotion by another source; kept apart, never added.',
    source: 'sycm admCostFamtQzt',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
