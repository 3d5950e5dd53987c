import type { Metric } from './metric';

export const lostTrafficIndex: Metric = {
  id: 'lost-traffic-index',
  unit: 'index',
  subjects: ['item'],
  overDays: 'none',
  overProducts: 'none',
  better: 'lower',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: ['pinduoduo'],
  definition: {
    text: "The platform's own index of traffic a product loses.",
    source: 'PDD goodsPtHelpRate',
    asOf: '2026-11',
    confidence: 'low',
  },
};
