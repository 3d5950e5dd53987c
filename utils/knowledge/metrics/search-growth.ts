import type { Metric } from './metric';

export const searchGrowth: Metric = {
  id: 'search-growth',
  unit: 'ratio',
  subjects: ['term'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: -1, max: null, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Growth of the searchers of a term; may exceed 1 and be negative.',
    source: 'sycm 搜索增速',
    asOf: '2026-11',
    confidence: 'high',
  },
};
