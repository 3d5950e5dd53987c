import type { Metric } from './metric';

export const adPotentialShare: Metric = {
  id: 'ad-potential-share',
  unit: 'ratio',
  subjects: ['ad', 'shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Potential customers divided by visitors led.',
    source: 'alimama inshopPotentialUvRate',
    asOf: '2026-11',
    confidence: 'high',
  },
};
