import { definePage } from '@/utils/reading/define-page';
import { itemFigures } from '../readers/item-figures';
import { itemRows, keptItemRows } from '../readers/item-rows';
import { itemSources } from '../readers/item-sources';
import { drawnItemRows, itemTable } from '../readers/item-table';
import { ownTerms, sourceTerms } from '../readers/own-terms';
import { sourceDetail } from '../readers/source-detail';

/** 商品排行 and 商品360. Its tabs may change without the address, so that sources and terms are read here too. */
export const itemMetrics = definePage({
  kind: 'item-metrics',
  address: /^sycm\.taobao\.com\/cc\/(item_rank|item_archives(?!.*[?&]activeKey=(flow|title)\b))/,
  readers: [itemRows, itemFigures, itemSources, sourceDetail, ownTerms, sourceTerms, keptItemRows, itemTable],
  isReady: (document) => drawnItemRows(document).length > 0,
});
