import { defineSite } from '@/utils/reading/define-site';
import { shopAddresses } from './addresses-shop';
import { itemEdit } from './pages/item-edit';
import { itemList } from './pages/item-list';

/** 抖店's pages about products. */
export const douyinGoods = defineSite({ addresses: shopAddresses, pages: [itemList, itemEdit] });
