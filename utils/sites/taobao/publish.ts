import { defineSite } from '@/utils/reading/define-site';
import { publishAddresses } from './addresses-publish';
import { categoryPick } from './pages/category-pick';
import { itemEdit } from './pages/item-edit';

/** The publish and edit pages of both stores. */
export const taobaoPublish = defineSite({ addresses: publishAddresses, pages: [itemEdit, categoryPick] });
