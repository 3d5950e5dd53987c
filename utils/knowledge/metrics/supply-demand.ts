import type { Metric } from './metric';

export const supplyDemand: Metric = {
  id: 'supply-demand',
  unit: 'multiple',
  subjects: ['term'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: "The market page's ratio of demand to supply.",
    source: 'sycm simWeight',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
