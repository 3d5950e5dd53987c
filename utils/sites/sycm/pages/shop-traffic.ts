import { definePage } from '@/utils/reading/define-page';
import { flowFigures } from '../readers/flow-figures';
import { ownTerms } from '../readers/own-terms';
import { shopSources } from '../readers/shop-sources';
import { topSources } from '../readers/top-sources';

/** 流量看板 and 店铺来源. */
export const shopTraffic = definePage({
  kind: 'shop-traffic',
  address: /^sycm\.taobao\.com\/flow\/(monitor\/(overview|shopsource)|live)/,
  readers: [flowFigures, shopSources, topSources, ownTerms],
  isReady: () => false,
});
