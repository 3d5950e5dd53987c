import { platforms } from '@/utils/core/platforms';
import type { Metric } from './metric';

export const viewsPerVisitor: Metric = {
  id: 'views-per-visitor',
  unit: 'multiple',
  subjects: ['shop', 'item', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: false },
  platforms: platforms,
  definition: {
    text: 'Page views divided by visitors.',
    source: 'sycm avgPv; JD 人均浏览量',
    asOf: '2026-11',
    confidence: 'high',
  },
};
