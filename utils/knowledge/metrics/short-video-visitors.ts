import type { Metric } from './metric';

export const shortVideoVisitors: Metric = {
  id: 'short-video-visitors',
  unit: 'people',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'People who watched an own short video for 3 s or more.',
    source: 'sycm shortVideoUv',
    asOf: '2026-11',
    confidence: 'high',
  },
};
