import type { Metric } from './metric';

export const imageVisitors: Metric = {
  id: 'image-visitors',
  unit: 'people',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'People who read an own graphic post for 3 s or more.',
    source: 'sycm imageUv',
    asOf: '2026-11',
    confidence: 'high',
  },
};
