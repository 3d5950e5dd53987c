import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const itemPageViews: Metric = {
  id: 'item-page-views',
  unit: 'times',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: "Looks at the shop's product pages.",
    source: 'PDD gpv, JD 商品浏览量',
    asOf: '2026-11',
    confidence: 'high',
  },
};
