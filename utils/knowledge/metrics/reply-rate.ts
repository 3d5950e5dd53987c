import type { Metric } from './metric';

export const replyRate: Metric = {
  id: 'reply-rate',
  unit: 'ratio',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Enquiries that were answered.',
    source: 'sycm slrRespRate',
    asOf: '2026-11',
    confidence: 'high',
  },
};
