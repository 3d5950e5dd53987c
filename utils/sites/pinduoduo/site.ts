import { defineSite } from '@/utils/reading/define-site';
import { pinduoduoAddresses } from './addresses';
import { activityDetail } from './pages/activity-detail';
import { activityItems } from './pages/activity-items';
import { activityList } from './pages/activity-list';
import { categoryPick } from './pages/category-pick';
import { itemEdit } from './pages/item-edit';
import { itemList } from './pages/item-list';
import { itemMetrics } from './pages/item-metrics';
import { shopOverview } from './pages/shop-overview';
import { shopTraffic } from './pages/shop-traffic';

/** 拼多多商家后台. */
export const pinduoduo = defineSite({
  addresses: pinduoduoAddresses,
  pages: [itemList, itemEdit, categoryPick, activityItems, activityList, activityDetail, shopTraffic, shopOverview, itemMetrics],
});
