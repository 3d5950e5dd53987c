import { defineSite } from '@/utils/reading/define-site';
import { shellAddresses } from './addresses-shell';
import { activityDetail } from './pages/activity-detail';
import { activityList } from './pages/activity-list';
import { itemList } from './pages/item-list';

/** The pages of the shell on `myseller` and `qn`, which change without a reload. */
export const taobaoShell = defineSite({ addresses: shellAddresses, pages: [itemList, activityList, activityDetail] });
