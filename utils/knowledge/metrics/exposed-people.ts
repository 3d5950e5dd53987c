import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const exposedPeople: Metric = {
  id: 'exposed-people',
  unit: 'people',
  subjects: ['item', 'shop', 'peers-average', 'peers-best', 'source', 'content', 'live-room'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Distinct people the product was shown to.',
    source: 'sycm itemExposeUv; PDD imprUsrCnt; Douyin product_show_ucnt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
