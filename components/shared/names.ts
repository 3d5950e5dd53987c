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
export const siteName = (site: string): string => (site === 'taobao' ? i18n.t('site.taobao') : site);

/** The operator's own word for a shop, else its id. */
export const shopName = (shop: Pick<ShopView, 'name' | 'shopId'>): string => shop.name ?? i18n.t('shop.byId', [shop.shopId]);

/** The key under which views keep a shop apart from shops of other sites. */
export const shopKey = (shop: Pick<ShopView, 'site' | 'shopId'>): string => `${shop.site}/${shop.shopId}`;

const hostNames: Record<string, () => string> = {
  'myseller.taobao.com': () => i18n.t('hostName.myseller'),
  'qn.taobao.com': () => i18n.t('hostName.qn'),
  'item.upload.taobao.com': () => i18n.t('hostName.upload'),
  'sell.publish.tmall.com': () => i18n.t('hostName.publish'),
};

/** The name operators know a host by; a host without one keeps its address. */
export const hostName = (host: string): string => hostNames[host]?.() ?? host;
