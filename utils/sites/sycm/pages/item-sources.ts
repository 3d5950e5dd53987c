import { definePage } from '@/utils/reading/define-page';
import { itemFigures } from '../readers/item-figures';
import { itemSources as fromTree } from '../readers/item-sources';
import { ownTerms, sourceTerms } from '../readers/own-terms';
import { sourceDetail } from '../readers/source-detail';

/** 商品来源 and the flow tab of 商品360. */
export const itemSources = definePage({
  kind: 'item-sources',
  address: /^sycm\.taobao\.com\/(flow\/monitor\/itemsource|cc\/item_archives.*[?&]activeKey=flow\b)/,
  readers: [fromTree, sourceDetail, sourceTerms, ownTerms, itemFigures],
  isReady: () => false,
});
