import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const cartPeople: Metric = {
  id: 'cart-people',
  unit: 'people',
  subjects: ['item', 'shop', 'peers-average', 'peers-best', 'source', 'term'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Distinct people who put the product into the cart.',
    source: 'sycm itemCartByrCnt/cartByrCnt; JD 加购客户数',
    asOf: '2026-11',
    confidence: 'high',
  },
};
