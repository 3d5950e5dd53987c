import { definePage } from '@/utils/reading/define-page';
import { compassReaders } from '../compass-readers';

/** 罗盘's home page and the overviews of live rooms and videos. */
export const shopOverview = definePage({
  kind: 'shop-overview',
  address: /^compass\.jinritemai\.com\/shop(\/(live-overview|video\/overview)\b|\/?([?#]|$))/,
  readers: compassReaders,
  isReady: () => true,
});
