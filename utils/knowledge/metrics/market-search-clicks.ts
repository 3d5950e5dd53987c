import type { Metric } from './metric';

export const marketSearchClicks: Metric = {
  id: 'market-search-clicks',
  unit: 'index',
  subjects: ['market-item', 'category'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: ['jd'],
  definition: {
    text: 'Clicks in search as the market page gives them.',
    source: 'JD SearchClickNumIndex',
    asOf: '2026-11',
    confidence: 'high',
  },
};
