import type { PageRecord } from './record';

const shopless = ['category', 'search', 'category-candidates', 'term-categories'] as const;

/** Records that belong to a platform and to no shop: they can be stored before any shop is known. */
export type ShoplessRecord = Extract<PageRecord, { kind: (typeof shopless)[number] }>;

/** Whether a record is of no shop. */
export const isShopless = (record: PageRecord): record is ShoplessRecord => shopless.some((kind) => kind === record.kind);

/** The shop a record names itself, or null. */
export const shopStated = (record: PageRecord): string | null => (isShopless(record) ? null : record.shopId);

/** Whether a record says where its page's shop may list: the category is the platform's, that is the shop's. */
export const isGranting = (record: PageRecord): boolean => record.kind === 'category' && record.isAuthorized !== null;
