import { definePage } from '@/utils/reading/define-page';
import { itemFigures } from '../readers/items';
import { itemSources as fromTree, sourceDetail } from '../readers/sources';
import { ownTerms, sourceTerms } from '../readers/terms';

/** 商品来源 and the flow tab of 商品360. */
export const itemSources = definePage({
  kind: 'item-sources',
  address: /^sycm\.taobao\.com\/(flow\/monitor\/itemsource|cc\/item_archives.*[?&]activeKey=flow\b)/,
  readers: [fromTree, sourceDetail, sourceTerms, ownTerms, itemFigures],
  isReady: () => false,
});
