import { definePage } from '@/utils/reading/define-page';
import { compassReaders } from '../compass-readers';

/** 商品流量: products by the product card channel. */
export const itemMetrics = definePage({
  kind: 'item-metrics',
  address: /^compass\.jinritemai\.com\/shop\/merchandise-traffic\b/,
  readers: compassReaders,
  isReady: () => true,
});
