import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HistoryDays } from '@/components/product-detail/history-days';
import { productKey } from '@/components/product-detail/product-address';
import { ProductTable } from '@/components/products/product-table';
import { shopKey } from '@/components/shared/names';
import { Widget } from '@/components/shared/widget';
import { loadItems } from '@/entrypoints/pages/load';
import { ProductDetail } from './product-detail';
import { useOpenProduct } from './use-open-product';
import type { ViewProps } from './view-props';

/** All products of the chosen shop, or of all shops, and beside them the one the address names. */
export function ProductsView({ shop, shops, now, version }: ViewProps) {
  const { open, show, close } = useOpenProduct('products');
  const [days, setDays] = useState<HistoryDays>(90);
  const openKey = open === null ? null : productKey(open);
  return (
    <div class={open === null ? 'products-view' : 'products-view products-view--open'}>
      <Widget
        isTitleHidden
        title={i18n.t('dashboard.products')}
        watch={`${shop === null ? '' : shopKey(shop)}/${version}/${shops.length}`}
        load={() => loadItems(shop, shops)}
      >
        {(items) => (
          <ProductTable
            items={items}
            now={now}
            hasShops={shop === null && shops.length > 1}
            open={open}
            onToggle={(ref) => (productKey(ref) === openKey ? close() : show(ref))}
          />
        )}
      </Widget>
      {open !== null && (
        // Made anew for another product, so that nothing of the last one stands under its name.
        <ProductDetail
          key={openKey}
          product={open}
          shops={shops}
          days={days}
          onDays={setDays}
          now={now}
          version={version}
          onClose={close}
        />
      )}
    </div>
  );
}
