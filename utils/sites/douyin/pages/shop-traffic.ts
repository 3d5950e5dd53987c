import { definePage } from '@/utils/reading/define-page';
import { compassReaders } from '../compass-readers';

/** Where the shop's visitors come from. Which page draws it is not known for certain, so every other page of 罗盘 counts. */
export const shopTraffic = definePage({
  kind: 'shop-traffic',
  address: /^compass\.jinritemai\.com\/shop\b/,
  readers: compassReaders,
  isReady: () => true,
});
