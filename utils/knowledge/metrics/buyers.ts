import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const buyers: Metric = {
  id: 'buyers',
  unit: 'people',
  subjects: ['item', 'shop', 'peers-average', 'peers-best', 'source', 'category', 'live-room', 'term'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Distinct people who paid.',
    source: 'sycm payByrCnt; JD 成交客户数; PDD payOrdrUsrCnt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
