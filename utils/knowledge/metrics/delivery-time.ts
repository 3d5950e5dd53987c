import type { Metric } from './metric';

export const deliveryTime: Metric = {
  id: 'delivery-time',
  unit: 'ms',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'lower',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Mean time until a parcel is signed for.',
    source: 'sycm avgSignTimeHh',
    asOf: '2026-11',
    confidence: 'high',
  },
};
