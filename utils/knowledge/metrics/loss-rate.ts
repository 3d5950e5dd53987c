import type { Metric } from './metric';

export const lossRate: Metric = {
  id: 'loss-rate',
  unit: 'ratio',
  subjects: ['item', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'lower',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall', 'douyin'],
  definition: {
    text: "Visitors lost divided by visitors in the product's detail analysis; a third definition beside the two bounce rates.",
    source: 'sycm itemLossRate',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
