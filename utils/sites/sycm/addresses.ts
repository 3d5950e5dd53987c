import type { Endpoint, SiteAddresses } from '@/utils/reading/addresses';

const at = (pattern: string): RegExp => new RegExp(`^sycm\\.taobao\\.com/(?:${pattern})`);

/** One end point: the pages that ask it, its paths without version and ending. Versions move about yearly. */
const endpoint = (id: string, pages: string, paths: string): Endpoint => ({
  id,
  pages: at(pages),
  request: at(`(?:${paths})(?:/v\\d+)?\\.json`),
  hasRequestBody: false,
});

const HOME = 'portal/home|ipoll/';
const FLOW = 'flow/';
const ITEM = '(?:cc|flow)/';
const MARKET = 'mc/';

/** 生意参谋, the data centre of Taobao and Tmall shops. Source: facts on metrics 1 and 7, 2026-10, confidence high. */
export const sycmAddresses: SiteAddresses = {
  id: 'sycm',
  hosts: ['sycm.taobao.com'],
  pages: [
    'https://sycm.taobao.com/portal/*',
    'https://sycm.taobao.com/flow/*',
    'https://sycm.taobao.com/cc/*',
    'https://sycm.taobao.com/mc/*',
    'https://sycm.taobao.com/datawar/*',
    'https://sycm.taobao.com/ipoll/*',
  ],
  endpoints: [
    endpoint(
      'shop-figures',
      HOME,
      'portal/coreIndex/(?:new/(?:overview|trend)|getShopMainIndexes)|portal/board/grow/factor/overview',
    ),
    endpoint('shop-days', HOME, 'portal/coreIndex/new/getTableData'),
    endpoint('shop-live', HOME, 'portal/live/new/index/overview'),
    endpoint('shop-yesterday', HOME, 'ipoll/live/yesterday/getYesterday(?:Trade|Flow)'),
    endpoint(
      'flow-figures',
      FLOW,
      'flow/(?:long/period/nodistinct/)?new/(?:guide/trend(?:/overview)?|live/guide/trend/overview)',
    ),
    endpoint('shop-sources', FLOW, 'flow/v\\d+/(?:live/)?shop/source/tree'),
    endpoint('top-sources', FLOW, 'flow/v\\d+/overview/shopFlowSourceTop'),
    endpoint('item-sources', ITEM, 'flow/item/source/tree/support|flow/v\\d+/(?:live/)?item/(?:crowdtype/)?source'),
    endpoint('source-detail', ITEM, 'flow/(?:v\\d+/)?new/item/source/detail'),
    endpoint(
      'own-terms',
      ITEM,
      'flow/new/overview/keywordTop|flow/(?:v\\d+/)?shop/wordAide/drainageSearch|(?:flow|cc)/[\\w/]*item/[\\w/]*[kK]ey[wW]ord\\w*',
    ),
    endpoint(
      'item-rows',
      'cc/',
      'cc/(?:long/period/nodistinct/)?item/(?:live/)?view/top|cc/item/view/dmp/newproduct|cc/item/portal/itemList',
    ),
    endpoint(
      'item-figures',
      'cc/',
      'cc/item/sale/(?:overview|trend)|cc/live/item/sale/overview|cc/item/detail/analysis/overview',
    ),
    endpoint('title-terms', 'cc/', 'cc/item/(?:v\\d+/getTitleWords|title/v\\d+/word/recommend)'),
    endpoint(
      'market-terms',
      MARKET,
      'mc/mq/mkt/keyword/(?:rank(?:/pro)?|relate/analysis)|mc/industry/\\w+Word|mc/searchword/\\w+Word',
    ),
    // Paths: public tools, 2021 and 2026, medium.
    endpoint('term-categories', MARKET, 'mc/(?:mq/mkt/keyword/cate/analysis|(?:free/)?searchword/getCategory)'),
    endpoint('market-items', MARKET, 'mc/mq/mkt/item/(?:offline|live)/(?:rank(?:/search|/purpose)?|search|purpose)'),
    endpoint('market-figures', MARKET, 'mc/mq/supply/mkt/overview'),
    endpoint('categories', MARKET, 'mc/common/free/getCateInfo'),
    endpoint('activities', 'datawar/', 'datawar/v\\d+/activity/actList/getActivityCalendar'),
  ],
  globals: [],
};
