import { defineSite } from '@/utils/reading/define-site';
import { dataAddresses } from './addresses-data';
import { itemMetrics } from './pages/item-metrics';
import { market } from './pages/market';
import { shopOverview } from './pages/shop-overview';
import { shopTraffic } from './pages/shop-traffic';

/** 商智: figures of shop, products, traffic and market. */
export const jdData = defineSite({ addresses: dataAddresses, pages: [shopOverview, itemMetrics, shopTraffic, market] });
