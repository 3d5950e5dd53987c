import type { Endpoint, SiteAddresses } from '@/utils/reading/addresses';

const LIST = /\/goods\/goods_list/;
const CATEGORY = /\/goods\/category/;
const EDIT = /\/goods\/goods_(add|detail)/;
const ACTIVITIES = /\.com\/act/;
const DATA = /\/sycm\//;

const endpoint = (id: string, pages: RegExp, request: RegExp, hasRequestBody = false): Endpoint => ({
  id,
  pages,
  request,
  hasRequestBody,
});

/**
 * 拼多多商家后台. The answers of all services have one shape, the paths are theirs. The first end point that fits an
 * address takes it. Source: facts on Pinduoduo 1.1–1.4, 2026-10, confidence high; paths of the editor and of the category
 * page medium.
 */
export const pinduoduoAddresses: SiteAddresses = {
  id: 'pinduoduo',
  hosts: ['mms.pinduoduo.com'],
  pages: [
    // The work bench, from which the shell opens the other pages without a reload.
    'https://mms.pinduoduo.com/home*',
    'https://mms.pinduoduo.com/goods/*',
    'https://mms.pinduoduo.com/act/*',
    'https://mms.pinduoduo.com/act-bidding/*',
    'https://mms.pinduoduo.com/activity*',
    'https://mms.pinduoduo.com/sycm/*',
  ],
  endpoints: [
    endpoint('item-list', LIST, /^mms\.pinduoduo\.com\/(vodka\/.+\/goodsList|latitude\/goods\/recommendGoods)\b/),
    endpoint('item-form', EDIT, /^mms\.pinduoduo\.com\/glide\/.+\/commit\/(on_shop\/)?detail\b/),
    endpoint('categories', CATEGORY, /^mms\.pinduoduo\.com\/vodka\/.+\/(categories|category\/detail|cat1List)\b/),
    endpoint('registrations', ACTIVITIES, /^mms\.pinduoduo\.com\/lakemms\/activityGoods\/list\b/),
    endpoint('bids', ACTIVITIES, /^mms\.pinduoduo\.com\/lakemms\/bid\/query\/bidList\b/),
    endpoint('activities', ACTIVITIES, /^mms\.pinduoduo\.com\/(lake|leek)mms\//),
    // The period is in the request: rows of one day and of thirty look the same.
    endpoint('goods-figures', DATA, /^mms\.pinduoduo\.com\/sydney\/.+\/queryGoodsDetailVOList/, true),
    endpoint(
      'shop-figures',
      DATA,
      /^mms\.pinduoduo\.com\/sydney\/.+\/(queryMall(Flow|Trade)|homePageOverView|queryGoodsPage(Over|Pln))/,
      true,
    ),
  ],
  globals: [],
};
