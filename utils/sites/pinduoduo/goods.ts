import { defineSite } from '@/utils/reading/define-site';
import { pinduoduoAddresses } from './addresses';
import { activityItems } from './pages/activity-items';
import { categoryPick } from './pages/category-pick';
import { itemEdit } from './pages/item-edit';
import { itemList } from './pages/item-list';

/** The pages about products and what they are signed up for. */
export const pinduoduoGoods = defineSite({
  addresses: pinduoduoAddresses,
  pages: [itemList, itemEdit, categoryPick, activityItems],
});
