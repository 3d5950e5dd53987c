import type { Metric } from './metric';

export const favTotal: Metric = {
  id: 'fav-total',
  unit: 'people',
  subjects: ['item'],
  // A count that stands, not one of a period: the newest value counts.
  overDays: 'last',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['pinduoduo'],
  definition: {
    text: 'People who have the product among their favourites on the day of the look.',
    source: 'PDD item list, field fav_cnt, column 收藏',
    asOf: '2026-10',
    confidence: 'medium',
  },
};
