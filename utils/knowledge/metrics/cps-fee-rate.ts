import type { Metric } from './metric';

export const cpsFeeRate: Metric = {
  id: 'cps-fee-rate',
  unit: 'ratio',
  subjects: ['shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'neither',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Commission divided by affiliate sales.',
    source: 'alimama pay_ord_cfee_rt_8',
    asOf: '2026-11',
    confidence: 'high',
  },
};
