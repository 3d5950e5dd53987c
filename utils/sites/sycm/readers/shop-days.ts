import { sycmShop } from '@/utils/knowledge/vocabularies/sycm-shop';
import { fromSycm } from '../from-sycm';
import { readDays } from './read-days';

/** The home page's table of days. */
export const shopDays = fromSycm({
  id: 'shop-days',
  endpoint: 'shop-days',
  read: (told) => readDays(told, { kind: 'shop' }, sycmShop.codes),
});
