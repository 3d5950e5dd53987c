import { defineSite } from '@/utils/reading/define-site';
import { waresAddresses } from './addresses-wares';
import { itemList } from './pages/item-list';

/** The product list. */
export const jdWares = defineSite({ addresses: waresAddresses, pages: [itemList] });
