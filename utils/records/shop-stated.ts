import type { PageRecord } from './record';

/** Records that belong to a platform and to no shop: they can be stored before any shop is known. */
export type ShoplessRecord = Extract<PageRecord, { kind: 'category' | 'search' }>;

/** Whether a record is of no shop. */
export const isShopless = (record: PageRecord): record is ShoplessRecord =>
  record.kind === 'category' || record.kind === 'search';

/** The shop a record names itself, or null. */
export const shopStated = (record: PageRecord): string | null => (isShopless(record) ? null : record.shopId);
