import type { Metric } from './metric';

export const negativeFeedbackRate: Metric = {
  id: 'negative-feedback-rate',
  unit: 'ratio',
  subjects: ['shop', 'item'],
  overDays: 'none',
  overProducts: 'none',
  better: 'lower',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Orders with negative feedback on the product.',
    source: 'taobao voc neg_itm_feedback_rate',
    asOf: '2026-11',
    confidence: 'high',
  },
};
