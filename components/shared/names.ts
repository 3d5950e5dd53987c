import { i18n } from '#i18n';
import type { Platform } from '@/utils/core/platforms';
import type { ActivityState } from '@/utils/records/activity';
import type { ActivityTimeName } from '@/utils/records/activity-time-names';
import type { FindingStatus } from '@/utils/records/finding';
import type { ItemStatus } from '@/utils/records/item';
import type { PageKind } from '@/utils/records/provenance';
import type { ShopView } from './views';

// Message names may hold neither hyphens nor a leading digit, so ids are mapped to keys by hand.
const platformKeys = {
  taobao: 'taobao',
  tmall: 'tmall',
  jd: 'jd',
  pinduoduo: 'pinduoduo',
  douyin: 'douyin',
  '1688': 'ali1688',
  kuaishou: 'kuaishou',
  xiaohongshu: 'xiaohongshu',
} as const satisfies Record<Platform, string>;

const pageKindKeys = {
  'item-list': 'item_list',
  'item-edit': 'item_edit',
  'category-pick': 'category_pick',
  'activity-list': 'activity_list',
  'activity-detail': 'activity_detail',
  'activity-items': 'activity_items',
  'coupon-list': 'coupon_list',
  'shop-overview': 'shop_overview',
  'shop-traffic': 'shop_traffic',
  'item-metrics': 'item_metrics',
  'item-sources': 'item_sources',
  'search-terms': 'search_terms',
  market: 'market',
  'ad-report': 'ad_report',
  'live-room': 'live_room',
  'service-score': 'service_score',
  'search-results': 'search_results',
  taught: 'taught',
  import: 'import',
} as const satisfies Record<PageKind, string>;

const itemStatusKeys = {
  'on-sale': 'on_sale',
  'in-stock': 'in_stock',
  'sold-out': 'sold_out',
  other: 'other',
} as const satisfies Record<ItemStatus, string>;

/** The platform's name in the UI language. */
export const platformName = (platform: Platform): string => i18n.t(`platform.${platformKeys[platform]}`);

/** The page kind's name in the UI language. */
export const pageKindName = (kind: PageKind): string => i18n.t(`pageKind.${pageKindKeys[kind]}`);

/** Whether buyers can get a product, in words. */
export const itemStatusName = (status: ItemStatus): string => i18n.t(`itemStatus.${itemStatusKeys[status]}`);

/** One of the six times of an activity. */
export const activityTimeLabel = (name: ActivityTimeName): string => i18n.t(`activityTime.${name}`);

/** An activity's state in words. */
export const activityStateName = (state: ActivityState): string => i18n.t(`activityState.${state}`);

/** A finding's status in words; colour alone would not do. */
export const findingStatusName = (status: FindingStatus): string => i18n.t(`findingStatus.${status}`);

/** The site's name; sites the words do not know yet keep their id. */
export const siteName = (site: string): string => siteNames[site]?.() ?? site;

const siteNames: Record<string, () => string> = {
  taobao: () => i18n.t('site.taobao'),
  sycm: () => i18n.t('site.sycm'),
  alimama: () => i18n.t('site.alimama'),
  pinduoduo: () => i18n.t('site.pinduoduo'),
  jd: () => i18n.t('site.jd'),
  douyin: () => i18n.t('site.douyin'),
  ali1688: () => i18n.t('site.ali1688'),
  kuaishou: () => i18n.t('site.kuaishou'),
  xiaohongshu: () => i18n.t('site.xiaohongshu'),
};

/** The operator's own word for a shop, else its id. */
export const shopName = (shop: Pick<ShopView, 'name' | 'shopId'>): string => shop.name ?? i18n.t('shop.byId', [shop.shopId]);

/** The key under which views keep a shop apart from shops of other sites. */
export const shopKey = (shop: Pick<ShopView, 'site' | 'shopId'>): string => `${shop.site}/${shop.shopId}`;

const hostNames: Record<string, () => string> = {
  'myseller.taobao.com': () => i18n.t('hostName.myseller'),
  'qn.taobao.com': () => i18n.t('hostName.qn'),
  'item.upload.taobao.com': () => i18n.t('hostName.upload'),
  'sell.publish.tmall.com': () => i18n.t('hostName.publish'),
  's.taobao.com': () => i18n.t('hostName.search'),
  'sycm.taobao.com': () => i18n.t('hostName.sycm'),
  'one.alimama.com': () => i18n.t('hostName.onebp'),
  'ad.alimama.com': () => i18n.t('hostName.union'),
  'liveplatform.taobao.com': () => i18n.t('hostName.live'),
  'mms.pinduoduo.com': () => i18n.t('hostName.mms'),
  'shop.jd.com': () => i18n.t('hostName.jdm'),
  'wares-jdm.jd.com': () => i18n.t('hostName.jdwares'),
  'ware.shop.jd.com': () => i18n.t('hostName.jdware'),
  'mc.jd.com': () => i18n.t('hostName.jdmc'),
  'jdsz.jd.com': () => i18n.t('hostName.jdsz'),
  'sz.jd.com': () => i18n.t('hostName.jdszold'),
  'fxg.jinritemai.com': () => i18n.t('hostName.fxg'),
  'compass.jinritemai.com': () => i18n.t('hostName.compass'),
  'offer.1688.com': () => i18n.t('hostName.offer'),
  's.kwaixiaodian.com': () => i18n.t('hostName.kwai'),
  'ark.xiaohongshu.com': () => i18n.t('hostName.ark'),
};

/** The name operators know a host by; a host without one keeps its address. */
export const hostName = (host: string): string => hostNames[host]?.() ?? host;
