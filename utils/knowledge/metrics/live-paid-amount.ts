import type { Metric } from './metric';

export const livePaidAmount: Metric = {
  id: 'live-paid-amount',
  unit: 'fen',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'sum',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: "Amount paid that the platform credits to the shop's broadcasts.",
    source: 'sycm portalLivePayAmt',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
