import { defineSite } from '@/utils/reading/define-site';
import { douyinAddresses } from './addresses';
import { activityDetail } from './pages/activity-detail';
import { activityItems } from './pages/activity-items';
import { activityList } from './pages/activity-list';
import { itemEdit } from './pages/item-edit';
import { itemList } from './pages/item-list';
import { itemMetrics } from './pages/item-metrics';
import { market } from './pages/market';
import { shopOverview } from './pages/shop-overview';
import { shopTraffic } from './pages/shop-traffic';

/** 抖店 and 电商罗盘; the last page of each takes what those before it leave. */
export const douyin = defineSite({
  addresses: douyinAddresses,
  pages: [itemList, itemEdit, activityList, activityDetail, activityItems, shopOverview, itemMetrics, market, shopTraffic],
});
