import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const impressions: Metric = {
  id: 'impressions',
  unit: 'times',
  subjects: ['item', 'shop', 'source', 'term'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Times the product was shown; on JD in default-sorted search only.',
    source: 'JD 搜索曝光次数, 曝光量',
    asOf: '2026-11',
    confidence: 'high',
  },
};
