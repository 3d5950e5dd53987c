import type { Metric } from './metric';

export const marketPageViews: Metric = {
  id: 'market-page-views',
  unit: 'index',
  subjects: ['category'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: ['jd', 'taobao', 'tmall'],
  definition: {
    text: 'Page views as the market page gives them.',
    source: 'JD PVIndex',
    asOf: '2026-11',
    confidence: 'high',
  },
};
