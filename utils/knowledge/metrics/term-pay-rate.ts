import type { Metric } from './metric';

export const termPayRate: Metric = {
  id: 'term-pay-rate',
  unit: 'ratio',
  subjects: ['term'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Buyers divided by visitors of a term, mostly a range.',
    source: 'sycm payConvRate',
    asOf: '2026-11',
    confidence: 'high',
  },
};
