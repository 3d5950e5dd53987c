import type { Metric } from './metric';

export const shopLevel: Metric = {
  id: 'shop-level',
  unit: 'rank',
  subjects: ['shop'],
  overDays: 'last',
  overProducts: 'none',
  better: 'lower',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['jd'],
  definition: {
    text: 'The level the platform puts the shop on.',
    source: 'JD shopLevel',
    asOf: '2026-11',
    confidence: 'high',
  },
};
