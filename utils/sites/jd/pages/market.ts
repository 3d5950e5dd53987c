import { definePage } from '@/utils/reading/define-page';
import { categoryTree } from '../readers/category-tree';
import { marketRanks } from '../readers/market-ranks';
import { marketSummary } from '../readers/market-summary';
import { marketCards } from '../readers/summary-cards';
import { summaryCards } from '../sz-cards';

/** 商智 › 行业: 大盘动态, 商品榜单, 店铺榜单. 热门关键词 is left alone: nobody has described it. */
export const market = definePage({
  kind: 'market',
  address: /^(jd)?sz\.jd\.com\/(szweb|sz)\/view\/industry\w*\//,
  readers: [marketSummary, marketRanks, categoryTree, marketCards],
  isReady: (document) => summaryCards(document).length > 0,
});
