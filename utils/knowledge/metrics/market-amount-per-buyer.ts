import type { Metric } from './metric';

export const marketAmountPerBuyer: Metric = {
  id: 'market-amount-per-buyer',
  unit: 'index',
  subjects: ['category'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: ['jd'],
  definition: {
    text: 'Amount per buyer as the market page gives it.',
    source: 'JD CustPriceAvgIndex',
    asOf: '2026-11',
    confidence: 'high',
  },
};
