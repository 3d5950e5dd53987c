import type { Metric } from './metric';

export const adNewBuyers: Metric = {
  id: 'ad-new-buyers',
  unit: 'people',
  subjects: ['ad', 'shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Buyers without an earlier purchase.',
    source: 'alimama newAlipayInshopUv',
    asOf: '2026-11',
    confidence: 'high',
  },
};
