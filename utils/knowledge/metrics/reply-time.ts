import type { Metric } from './metric';

export const replyTime: Metric = {
  id: 'reply-time',
  unit: 'ms',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'lower',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Mean time until a person answers.',
    source: 'sycm wwReplyManualAvgTimeLen',
    asOf: '2026-11',
    confidence: 'high',
  },
};
