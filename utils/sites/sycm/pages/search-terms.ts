import { definePage } from '@/utils/reading/define-page';
import { itemFigures } from '../readers/items';
import { drawnTermRows, termTable } from '../readers/term-table';
import { keptMarketTerms, marketTerms, ownTerms, titleTerms } from '../readers/terms';

/** 搜索排行, 搜索分析, 选词助手 and the title tab of 商品360. */
export const searchTerms = definePage({
  kind: 'search-terms',
  address:
    /^sycm\.taobao\.com\/(mc\/(free\/|mq\/)search_(rank|analy)|flow\/monitor\/keyword_assistant|cc\/item_archives.*[?&]activeKey=title\b)/,
  readers: [marketTerms, ownTerms, titleTerms, itemFigures, keptMarketTerms, termTable],
  isReady: (document) => drawnTermRows(document).length > 0,
});
