import type { Metric } from './metric';

export const cpsServiceFee: Metric = {
  id: 'cps-service-fee',
  unit: 'fen',
  subjects: ['shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'neither',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Service fee on the orders paid.',
    source: 'alimama pay_ord_sfee_8',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
