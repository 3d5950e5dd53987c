import { definePage } from '@/utils/reading/define-page';
import { itemScores } from '../readers/item-scores';
import { scoreCells, scoreLabels } from '../readers/score-labels';
import { shopScores } from '../readers/shop-scores';

/** 店铺—店铺管理—真实体验分 and 商品体验分 (PXI). */
export const serviceScore = definePage({
  kind: 'service-score',
  address: /^(myseller|qn)\.taobao\.com\/home\.htm\/(voc-tmall\/(serverReport|task\/pxi)|voc\/pxi)/,
  readers: [shopScores, itemScores, scoreLabels],
  isReady: (document) => scoreCells(document.body).length > 0,
});
