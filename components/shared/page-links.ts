import type { Platform } from '@/utils/core/platforms';
import type { PageKind } from '@/utils/records/provenance';

const shell = 'https://myseller.taobao.com/home.htm';

const taobaoPages: Record<PageKind, string> = {
  'item-list': `${shell}/SellManage/all`,
  // An edit page needs a product, so the list is where one starts.
  'item-edit': `${shell}/SellManage/on_sale`,
  'category-pick': 'https://item.upload.taobao.com/sell/ai/category.htm',
  'activity-list': `${shell}/starb/tmc-next/sale/seller/homepage.htm`,
  'activity-detail': `${shell}/starb/tmc-next/sale/seller/homepage.htm`,
};

/** Where the operator opens a page kind; null for sites without known addresses. Source: facts on seller pages, 2026, high confidence. */
export const pageLink = (site: string, kind: PageKind): string | null => (site === 'taobao' ? taobaoPages[kind] : null);

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
