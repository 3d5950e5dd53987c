import { defineSite } from '@/utils/reading/define-site';
import { pinduoduoAddresses } from './addresses';
import { categoryPick } from './pages/category-pick';
import { itemEdit } from './pages/item-edit';
import { itemList } from './pages/item-list';

/** The pages about the shop's products. */
export const pinduoduoGoods = defineSite({ addresses: pinduoduoAddresses, pages: [itemList, itemEdit, categoryPick] });
