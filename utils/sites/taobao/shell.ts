import { defineSite } from '@/utils/reading/define-site';
import { shellAddresses } from './addresses-shell';
import { itemList } from './pages/item-list';

/** The item manager of the shell on `myseller` and `qn`, which changes without a reload. */
export const taobaoShell = defineSite({ addresses: shellAddresses, pages: [itemList] });
