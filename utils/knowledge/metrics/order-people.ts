import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const orderPeople: Metric = {
  id: 'order-people',
  unit: 'people',
  subjects: ['item', 'shop', 'peers-average', 'peers-best', 'source', 'term'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Distinct people who placed an order, paid or not.',
    source: 'sycm crtByrCnt; JD 下单客户数',
    asOf: '2026-11',
    confidence: 'high',
  },
};
