import { definePage } from '@/utils/reading/define-page';
import { compassReaders } from '../compass-readers';

/** 商机: lists of the market's products. */
export const market = definePage({
  kind: 'market',
  address: /^compass\.jinritemai\.com\/shop\/chance\//,
  readers: compassReaders,
  isReady: () => true,
});
