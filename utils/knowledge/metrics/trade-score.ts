import type { Metric } from './metric';

export const tradeScore: Metric = {
  id: 'trade-score',
  unit: 'points',
  subjects: ['shop'],
  overDays: 'last',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 100, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Sub-score for the ability to sell.',
    source: 'taobao voc transactionAbility',
    asOf: '2026-11',
    confidence: 'high',
  },
};
