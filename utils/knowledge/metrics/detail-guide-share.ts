import type { Metric } from './metric';

export const detailGuideShare: Metric = {
  id: 'detail-guide-share',
  unit: 'ratio',
  subjects: ['item'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Share of the amount led by the structured detail page.',
    source: 'sycm export 结构化详情引导成交占比',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
