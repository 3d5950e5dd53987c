import type { Metric } from './metric';

export const adNewBuyerShare: Metric = {
  id: 'ad-new-buyer-share',
  unit: 'ratio',
  subjects: ['ad', 'shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'New buyers divided by ad buyers.',
    source: 'alimama newAlipayInshopUvRate',
    asOf: '2026-11',
    confidence: 'high',
  },
};
