import type { Metric } from './metric';

export const bonusScore: Metric = {
  id: 'bonus-score',
  unit: 'points',
  subjects: ['shop'],
  overDays: 'last',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 100, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Additional points of the experience score.',
    source: 'taobao voc additionalPoints',
    asOf: '2026-11',
    confidence: 'high',
  },
};
