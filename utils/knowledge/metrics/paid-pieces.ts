import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const paidPieces: Metric = {
  id: 'paid-pieces',
  unit: 'times',
  subjects: ['item', 'shop', 'peers-average', 'peers-best', 'source', 'live-room', 'term'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Pieces paid.',
    source: 'sycm payItmCnt; JD 成交商品件数; PDD payOrdrGoodsQty',
    asOf: '2026-11',
    confidence: 'high',
  },
};
