import type { Metric } from './metric';

export const adCoupons: Metric = {
  id: 'ad-coupons',
  unit: 'times',
  subjects: ['ad', 'shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Coupons taken after the advertisement.',
    source: 'alimama couponShopNum',
    asOf: '2026-11',
    confidence: 'high',
  },
};
