import { defineSite } from '@/utils/reading/define-site';
import { sycmAddresses } from './addresses';
import { activityList } from './pages/activity-list';
import { shopOverview } from './pages/shop-overview';
import { shopTraffic } from './pages/shop-traffic';

/** The pages about the shop and its activities. */
export const sycmShopPages = defineSite({ addresses: sycmAddresses, pages: [shopOverview, shopTraffic, activityList] });
