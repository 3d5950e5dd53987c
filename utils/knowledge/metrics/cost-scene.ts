import type { Metric } from './metric';

export const costScene: Metric = {
  id: 'cost-scene',
  unit: 'fen',
  subjects: ['shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'neither',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Charge of smart scenes.',
    source: 'sycm feedCharge',
    asOf: '2026-11',
    confidence: 'high',
  },
};
