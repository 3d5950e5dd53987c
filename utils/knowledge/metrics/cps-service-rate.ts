import type { Metric } from './metric';

export const cpsServiceRate: Metric = {
  id: 'cps-service-rate',
  unit: 'ratio',
  subjects: ['shop'],
  overDays: 'none',
  overProducts: 'none',
  better: 'neither',
  bounds: { min: 0, max: 1, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Service fee divided by affiliate sales.',
    source: 'alimama pay_ser_ord_sfee_rt_8',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
