import type { Metric } from './metric';

export const cpsFee: Metric = {
  id: 'cps-fee',
  unit: 'fen',
  subjects: ['shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'neither',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Commission due on the orders paid.',
    source: 'alimama pay_ord_cfee_8',
    asOf: '2026-11',
    confidence: 'high',
  },
};
