import type { Metric } from './metric';

export const cpsPieces: Metric = {
  id: 'cps-pieces',
  unit: 'times',
  subjects: ['shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Pieces paid through affiliates.',
    source: 'union export 付款件数',
    asOf: '2026-11',
    confidence: 'high',
  },
};
