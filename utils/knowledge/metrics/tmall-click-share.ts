import type { Metric } from './metric';

export const tmallClickShare: Metric = {
  id: 'tmall-click-share',
  unit: 'ratio',
  subjects: ['term'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Share of the clicks that went to Tmall shops.',
    source: 'sycm tmaoClickRatio',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
