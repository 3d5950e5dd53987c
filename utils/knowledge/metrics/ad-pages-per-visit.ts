import type { Metric } from './metric';

export const adPagesPerVisit: Metric = {
  id: 'ad-pages-per-visit',
  unit: 'multiple',
  subjects: ['ad', 'shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Pages a led visit opens on average.',
    source: 'alimama avgAccessPageNum',
    asOf: '2026-11',
    confidence: 'high',
  },
};
