import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const clicks: Metric = {
  id: 'clicks',
  unit: 'times',
  subjects: ['item', 'shop', 'source', 'term'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: platforms,
  definition: {
    text: 'Clicks on what was shown; on JD in default-sorted search only.',
    source: 'JD 搜索点击次数, 点击次数',
    asOf: '2026-11',
    confidence: 'high',
  },
};
