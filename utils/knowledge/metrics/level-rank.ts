import type { Metric } from './metric';

export const levelRank: Metric = {
  id: 'level-rank',
  unit: 'rank',
  subjects: ['shop'],
  overDays: 'last',
  overProducts: 'none',
  better: 'lower',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['jd'],
  definition: {
    text: "The shop's place inside its level.",
    source: 'JD shopLevel levelRank',
    asOf: '2026-11',
    confidence: 'high',
  },
};
