import { defineSite } from '@/utils/reading/define-site';
import { taobaoAddresses } from './addresses';
import { activityDetail } from './pages/activity-detail';
import { activityList } from './pages/activity-list';
import { categoryPick } from './pages/category-pick';
import { itemEdit } from './pages/item-edit';
import { itemList } from './pages/item-list';

/** Taobao and Tmall: one shell, two kinds of shop. */
export const taobao = defineSite({
  addresses: taobaoAddresses,
  pages: [itemList, itemEdit, categoryPick, activityList, activityDetail],
});
