import type { Metric } from './metric';

export const adItemFavCarts: Metric = {
  id: 'ad-item-fav-carts',
  unit: 'times',
  subjects: ['ad', 'shop'],
  overDays: 'sum',
  overProducts: 'sum',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: 'Product favourites and carts credited.',
    source: 'alimama export 宝贝收藏加购数',
    asOf: '2026-11',
    confidence: 'high',
  },
};
