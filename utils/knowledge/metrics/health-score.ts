import type { Metric } from './metric';

export const healthScore: Metric = {
  id: 'health-score',
  unit: 'points',
  subjects: ['item'],
  overDays: 'last',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 100, isWhole: false },
  platforms: ['jd'],
  definition: {
    text: "The platform's own score of the product's information.",
    source: 'JD healthScoreVO.score',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
