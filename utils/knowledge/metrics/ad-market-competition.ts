import type { Metric } from './metric';

export const adMarketCompetition: Metric = {
  id: 'ad-market-competition',
  unit: 'index',
  subjects: ['term'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Daily index of competition for a keyword.',
    source: 'alimama competitionIndex',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
