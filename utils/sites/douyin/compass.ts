import { defineSite } from '@/utils/reading/define-site';
import { compassAddresses } from './addresses-compass';
import { itemMetrics } from './pages/item-metrics';
import { market } from './pages/market';
import { shopOverview } from './pages/shop-overview';
import { shopTraffic } from './pages/shop-traffic';

/** 电商罗盘's pages; the last takes what those before it leave. */
export const douyinCompassPages = defineSite({
  addresses: compassAddresses,
  pages: [shopOverview, itemMetrics, market, shopTraffic],
});
