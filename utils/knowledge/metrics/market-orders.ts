import type { Metric } from './metric';

export const marketOrders: Metric = {
  id: 'market-orders',
  unit: 'index',
  subjects: ['market-item', 'category'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: ['jd'],
  definition: {
    text: 'Orders as the market page gives them.',
    source: 'JD OrdNumIndex',
    asOf: '2026-11',
    confidence: 'high',
  },
};
