import { defineSite } from '@/utils/reading/define-site';
import { taobaoAddresses } from './addresses';
import { categoryPick } from './pages/category-pick';
import { itemEdit } from './pages/item-edit';

/** The publish and edit pages of both stores. */
export const taobaoPublish = defineSite({ addresses: taobaoAddresses, pages: [itemEdit, categoryPick] });
