import { definePage } from '@/utils/reading/define-page';
import { termRows, termTable } from '../readers/term-table';

/** 商智 › 流量 › 搜索分析: the shop's own terms. 热门关键词 of the market is left alone: nobody has described it. */
export const searchTerms = definePage({
  kind: 'search-terms',
  address: /^(jd)?sz\.jd\.com\/squidweb\/view\/flow\/searchKeywordAnalysis/,
  readers: [termTable],
  isReady: (document) => termRows(document).length > 0,
});
