import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const paidOrders: Metric = {
  id: 'paid-orders',
  unit: 'times',
  subjects: ['item', 'shop', 'peers-average', 'peers-best', 'live-room'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: "Orders paid; on sycm the shop's sub-orders.",
    source: 'sycm subPayOrdSubCnt; JD 成交单量; PDD payOrdrCnt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
