import { itemMetrics } from './pages/item-metrics';
import { itemSources } from './pages/item-sources';
import { shopTraffic } from './pages/shop-traffic';

/** Traffic and products: too heavy to go with the shop's page, so that a script of their own brings them along. */
export const sycmItemPages = [shopTraffic, itemMetrics, itemSources];
