import { itemMetrics } from './pages/item-metrics';
import { shopOverview } from './pages/shop-overview';
import { shopTraffic } from './pages/shop-traffic';

/** The pages of 数据中心: what reads figures is heavy, so that a script of its own brings them along. */
export const pinduoduoDataCentre = [shopTraffic, shopOverview, itemMetrics];
