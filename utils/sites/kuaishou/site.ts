import { defineSite } from '@/utils/reading/define-site';
import { kuaishouAddresses } from './addresses';
import { itemList } from './pages/item-list';

/** 快手小店 product manager. */
export const kuaishou = defineSite({ addresses: kuaishouAddresses, pages: [itemList] });
