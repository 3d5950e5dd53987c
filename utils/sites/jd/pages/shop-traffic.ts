import { definePage } from '@/utils/reading/define-page';
import { figureRows } from '../readers/figure-rows';
import { figureTable, hasFigureRows } from '../readers/figure-table';
import { shopCards } from '../readers/summary-cards';
import { summaryCards } from '../sz-cards';

/** 商智 › 流量: 流量概况 and 流量来源. */
export const shopTraffic = definePage({
  kind: 'shop-traffic',
  address: /^(jd)?sz\.jd\.com\/(szweb|sz)\/view\/(flow|view-?source)\w*\//i,
  readers: [figureRows, figureTable, shopCards],
  isReady: (document) => hasFigureRows(document) || summaryCards(document).length > 0,
});
