import { fromSycm } from '../from-sycm';
import { readSources } from './read-sources';

/** 店铺来源: the tree of the shop's sources, of a day or live. */
export const shopSources = fromSycm({
  id: 'shop-sources',
  endpoint: 'shop-sources',
  read: (told) => readSources(told, null, true, null),
});
