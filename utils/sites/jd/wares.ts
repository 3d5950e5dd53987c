import { defineSite } from '@/utils/reading/define-site';
import { waresAddresses } from './addresses-wares';
import { itemEdit } from './pages/item-edit';
import { itemList } from './pages/item-list';

/** Product list and publish forms. */
export const jdWares = defineSite({ addresses: waresAddresses, pages: [itemList, itemEdit] });
