import { definePage } from '@/utils/reading/define-page';
import { flowFigures } from '../readers/shop-figures';
import { shopSources, topSources } from '../readers/sources';
import { ownTerms } from '../readers/terms';

/** 流量看板 and 店铺来源. */
export const shopTraffic = definePage({
  kind: 'shop-traffic',
  address: /^sycm\.taobao\.com\/flow\/(monitor\/(overview|shopsource)|live)/,
  readers: [flowFigures, shopSources, topSources, ownTerms],
  isReady: () => false,
});
