import type { Metric } from './metric';

export const rivalScore: Metric = {
  id: 'rival-score',
  unit: 'points',
  subjects: ['item'],
  overDays: 'last',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 100, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: "The platform's own competitiveness score.",
    source: 'sycm export 竞争力评分',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
