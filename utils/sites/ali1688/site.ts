import { defineSite } from '@/utils/reading/define-site';
import { ali1688Addresses } from './addresses';
import { itemList } from './pages/item-list';

/** 1688 product manager. */
export const ali1688 = defineSite({ addresses: ali1688Addresses, pages: [itemList] });
