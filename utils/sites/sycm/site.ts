import { defineSite } from '@/utils/reading/define-site';
import { sycmAddresses } from './addresses';
import { activityList } from './pages/activity-list';
import { itemMetrics } from './pages/item-metrics';
import { itemSources } from './pages/item-sources';
import { market } from './pages/market';
import { searchTerms } from './pages/search-terms';
import { shopOverview } from './pages/shop-overview';
import { shopTraffic } from './pages/shop-traffic';

/** 生意参谋, the data centre of Taobao and Tmall shops. */
export const sycm = defineSite({
  addresses: sycmAddresses,
  pages: [shopOverview, shopTraffic, itemMetrics, itemSources, searchTerms, market, activityList],
});
