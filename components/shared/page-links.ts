import type { Platform } from '@/utils/core/platforms';
import { realmOf } from '@/utils/core/realms';
import { type PageKind, pageKinds } from '@/utils/records/provenance';

const shell = 'https://myseller.taobao.com/home.htm';
const sycm = 'https://sycm.taobao.com';
const onebp = 'https://one.alimama.com/index.html';
const mms = 'https://mms.pinduoduo.com';
const jdsz = 'https://jdsz.jd.com';
const fxg = 'https://fxg.jinritemai.com/ffa';
const compass = 'https://compass.jinritemai.com/shop';

/** Where the operator opens each page kind of each site. Source: facts on seller pages, 2026. */
const links: Readonly<Record<string, Partial<Record<PageKind, string>>>> = {
  taobao: {
    'item-list': `${shell}/SellManage/all`,
    // An edit page needs a product, so the list is where one starts.
    'item-edit': `${shell}/SellManage/on_sale`,
    'category-pick': 'https://item.upload.taobao.com/sell/ai/category.htm',
    'activity-list': `${shell}/starb/tmc-next/sale/seller/homepage.htm`,
    'activity-detail': `${shell}/starb/tmc-next/sale/seller/homepage.htm`,
    'activity-items': `${shell}/starb/tmc-next/sale/seller/homepage.htm?tab=item`,
    'coupon-list': 'https://qn.taobao.com/home.htm/coupon?defaultTab=itemCouponList',
    'service-score': `${shell}/voc-tmall/serverReport`,
    'search-results': 'https://s.taobao.com/search',
  },
  sycm: {
    'shop-overview': `${sycm}/portal/home.htm`,
    'shop-traffic': `${sycm}/flow/monitor/overview`,
    'item-metrics': `${sycm}/cc/item_rank`,
    'item-sources': `${sycm}/flow/monitor/itemsource`,
    'search-terms': `${sycm}/mc/free/search_rank`,
    market: `${sycm}/mc/free/market_rank`,
    'activity-list': `${sycm}/datawar/activity`,
  },
  alimama: {
    'ad-report': `${onebp}#!/report/campaign`,
    'search-terms': `${onebp}#!/insight/search/traffic-analysis/index`,
    'shop-overview': 'https://ad.alimama.com/portal/v2/dashboard',
    'live-room': 'https://liveplatform.taobao.com/restful/index/live/list',
  },
  pinduoduo: {
    'item-list': `${mms}/goods/goods_list`,
    'item-edit': `${mms}/goods/goods_list`,
    'category-pick': `${mms}/goods/category`,
    'activity-items': `${mms}/act/register_record?tab=0`,
    'activity-list': `${mms}/act-bidding/market-sign-list?activity_status=IN_PROGRESS`,
    'activity-detail': `${mms}/activity`,
    'shop-overview': `${mms}/sycm/stores_data/operation`,
    'shop-traffic': `${mms}/sycm/search_data/plate`,
    'item-metrics': `${mms}/sycm/goods_effect`,
  },
  jd: {
    'item-list': 'https://wares-jdm.jd.com/ware/wareList?activeTab=OnsaleWare',
    'item-edit': 'https://wares-jdm.jd.com/ware/wareList?activeTab=OnsaleWare',
    'activity-list': 'https://mc.jd.com/shop/index.html#/industry/list',
    'activity-detail': 'https://mc.jd.com/shop/index.html#/industry/list',
    'shop-overview': `${jdsz}/szweb/view/index/home.html`,
    'item-metrics': `${jdsz}/szweb/view/product/product360.html`,
    'shop-traffic': `${jdsz}/szweb/view/flow/flow-summary.html`,
    market: `${jdsz}/szweb/view/industry/industrySummary.html`,
    'search-terms': `${jdsz}/squidweb/view/flow/searchKeywordAnalysis.html`,
  },
  douyin: {
    'item-list': `${fxg}/g/list`,
    'item-edit': `${fxg}/g/list`,
    'activity-list': `${fxg}/merchant/campaign-square?list_tab=access`,
    'activity-detail': `${fxg}/merchant/campaign-square?list_tab=access`,
    'activity-items': `${fxg}/merchant/campaign-square?list_tab=access`,
    'shop-overview': compass,
    'item-metrics': `${compass}/merchandise-traffic`,
    'shop-traffic': `${compass}/merchandise-traffic`,
    market: `${compass}/chance/merchandise-product-rank?rank_type=3`,
  },
  ali1688: { 'item-list': 'https://offer.1688.com/offer/manage.htm?show_type=valid' },
  kuaishou: { 'item-list': 'https://s.kwaixiaodian.com/zone/goods/v1/list' },
  xiaohongshu: { 'item-list': 'https://ark.xiaohongshu.com/app-item/list/shelf' },
};

/** The page kinds of a site, in the order views list them. */
export const pagesOf = (site: string): PageKind[] => pageKinds.filter((kind) => links[site]?.[kind] !== undefined);

/** Where the operator opens a page kind of a site, or of a site about its shops; null where no page is known. */
export function pageLink(site: string, kind: PageKind): string | null {
  const realm = Object.keys(links).filter((one) => one === site || realmOf(one) === site);
  return realm.map((one) => links[one]?.[kind]).find((link) => link !== undefined) ?? null;
}

/** A product's edit page; null on platforms whose address is not known, and for example products, whose ids are no numbers. */
export function editLink(platform: Platform, itemId: string): string | null {
  if (!/^\d{5,20}$/.test(itemId)) return null;
  if (platform === 'taobao') return `https://item.upload.taobao.com/sell/v2/publish.htm?itemId=${itemId}`;
  if (platform === 'tmall') return `https://sell.publish.tmall.com/tmall/publish.htm?id=${itemId}`;
  return null;
}

/** The product an edit page's address names, or null. Both stores write the id as `itemId` or `id`. */
export function itemOfAddress(address: string): { site: string; itemId: string } | null {
  if (!URL.canParse(address)) return null;
  const { host, pathname, searchParams } = new URL(address);
  const isEdit =
    (host === 'item.upload.taobao.com' && pathname.endsWith('/publish.htm')) ||
    (host === 'sell.publish.tmall.com' && /\/(publish|itemEdit)\.htm$/.test(pathname));
  const itemId = searchParams.get('itemId') ?? searchParams.get('id');
  return isEdit && itemId !== null && /^\d{5,20}$/.test(itemId) ? { site: 'taobao', itemId } : null;
}
