import type { Metric } from './metric';

export const replyRate3min: Metric = {
  id: 'reply-rate-3min',
  unit: 'ratio',
  subjects: ['shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Enquiries answered by a person within three minutes.',
    source: 'taobao voc 3min_manual_rsp_rate',
    asOf: '2026-11',
    confidence: 'high',
  },
};
