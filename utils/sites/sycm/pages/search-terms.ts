import { definePage } from '@/utils/reading/define-page';
import { categories } from '../readers/categories';
import { itemFigures } from '../readers/item-figures';
import { keptMarketTerms, marketTerms } from '../readers/market-terms';
import { ownTerms } from '../readers/own-terms';
import { keptTermCategories, termCategories } from '../readers/term-categories';
import { termCategoryTable } from '../readers/term-category-table';
import { drawnTermRows, termTable } from '../readers/term-table';
import { titleTerms } from '../readers/title-terms';

/** 搜索排行, 搜索分析, 选词助手 and the title tab of 商品360. */
export const searchTerms = definePage({
  kind: 'search-terms',
  address:
    /^sycm\.taobao\.com\/(mc\/(free\/|mq\/)search_(rank|analy)|flow\/monitor\/keyword_assistant|cc\/item_archives.*[?&]activeKey=title\b)/,
  readers: [
    marketTerms,
    ownTerms,
    titleTerms,
    itemFigures,
    keptMarketTerms,
    termTable,
    { ...categories, matter: 'tree' },
    { ...termCategories, matter: 'categories' },
    { ...keptTermCategories, matter: 'categories' },
    { ...termCategoryTable, matter: 'categories' },
  ],
  isReady: (document) => drawnTermRows(document).length > 0,
});
