import { sycmShop } from '@/utils/knowledge/vocabularies/sycm-shop';
import { fromSycm } from '../from-sycm';
import { readGroups } from './read-groups';

/** Cards and 30-day trends of the home page: the shop, its peers' average and best (facts 1.2, high). */
export const shopFigures = fromSycm({
  id: 'shop-figures',
  endpoint: 'shop-figures',
  read: (told) => readGroups(told, { kind: 'shop' }, sycmShop.codes),
});
