import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const pageViews: Metric = {
  id: 'page-views',
  unit: 'times',
  subjects: ['shop', 'item', 'peers-average', 'peers-best', 'source', 'term'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Visits in the same scope as visitors; every look counts.',
    source: 'sycm pv/itmPv; JD 浏览量; PDD pv/gpv',
    asOf: '2026-11',
    confidence: 'high',
  },
};
