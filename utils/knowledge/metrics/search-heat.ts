import type { Metric } from './metric';

export const searchHeat: Metric = {
  id: 'search-heat',
  unit: 'index',
  subjects: ['term'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Searchers of the term as the market page gives them, mostly a range.',
    source: 'sycm seIpvUvHits, 搜索人气',
    asOf: '2026-11',
    confidence: 'high',
  },
};
