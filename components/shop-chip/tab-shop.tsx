import { i18n } from '#i18n';
import { shopName } from '@/components/shared/names';
import type { ShopView } from '@/components/shared/views';

/** Whose page the current tab shows: a shop, a seller page whose shop is unknown, or no seller page. */
export function TabShop({ shop, isSellerPage }: { shop: ShopView | null; isSellerPage: boolean }) {
  const words =
    shop !== null ? i18n.t('shop.tab', [shopName(shop)]) : i18n.t(isSellerPage ? 'shop.tabUnknown' : 'shop.tabElsewhere');
  return (
    <p class="tab-shop small clip" title={words}>
      {words}
    </p>
  );
}
