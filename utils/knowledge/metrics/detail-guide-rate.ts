import type { Metric } from './metric';

export const detailGuideRate: Metric = {
  id: 'detail-guide-rate',
  unit: 'ratio',
  subjects: ['item'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Share of visitors led to buy by the structured detail page.',
    source: 'sycm export 结构化详情引导转化率',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
