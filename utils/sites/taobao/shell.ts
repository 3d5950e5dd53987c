import { defineSite } from '@/utils/reading/define-site';
import { shellAddresses } from './addresses-shell';
import { itemList } from './pages/item-list';
import { serviceScore } from './pages/service-score';

/** The shell on `myseller` and `qn`, which changes without a reload: its pages that read no written dates. */
export const taobaoShell = defineSite({ addresses: shellAddresses, pages: [itemList, serviceScore] });
