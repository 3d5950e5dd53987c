import type { Metric } from './metric';

export const itemExperienceScore: Metric = {
  id: 'item-experience-score',
  unit: 'points',
  subjects: ['item'],
  overDays: 'last',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: 100, isWhole: false },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: "The platform's own experience score of the product (PXI).",
    source: 'taobao pxi',
    asOf: '2026-11',
    confidence: 'medium',
  },
};
