import { defineSite } from '@/utils/reading/define-site';
import { dataAddresses } from './addresses-data';
import { itemMetrics } from './pages/item-metrics';
import { shopOverview } from './pages/shop-overview';
import { shopTraffic } from './pages/shop-traffic';

/** 商智: the figures of shop, products and traffic. */
export const jdData = defineSite({ addresses: dataAddresses, pages: [shopOverview, itemMetrics, shopTraffic] });
