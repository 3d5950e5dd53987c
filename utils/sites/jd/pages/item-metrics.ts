import { definePage } from '@/utils/reading/define-page';
import { figureRows } from '../readers/figure-rows';
import { figureTable, hasFigureRows } from '../readers/figure-table';

/** 商智 › 商品: 商品概况, 商品明细, 异常商品. */
export const itemMetrics = definePage({
  kind: 'item-metrics',
  address: /^(jd)?sz\.jd\.com\/(szweb|sz)\/view\/product\w*\//,
  readers: [figureRows, figureTable],
  isReady: hasFigureRows,
});
