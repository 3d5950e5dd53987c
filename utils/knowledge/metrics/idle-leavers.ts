import type { Metric } from './metric';

export const idleLeavers: Metric = {
  id: 'idle-leavers',
  unit: 'people',
  subjects: ['item', 'shop', 'peers-average'],
  overDays: 'none',
  overProducts: 'none',
  better: 'lower',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['douyin'],
  definition: {
    text: 'People who left the detail page without an act.',
    source: 'Douyin product_detail_no_act_leave_ucnt',
    asOf: '2026-11',
    confidence: 'high',
  },
};
