import { i18n } from '#i18n';
import { ProductTable } from '@/components/products/product-table';
import { shopKey } from '@/components/shared/names';
import { Widget } from '@/components/shared/widget';
import { loadItems } from '@/entrypoints/pages/load';
import type { ViewProps } from './view-props';

/** All products of the chosen shop, or of all shops. */
export function ProductsView({ shop, shops, now, version }: ViewProps) {
  return (
    <Widget
      isTitleHidden
      title={i18n.t('dashboard.products')}
      watch={`${shop === null ? '' : shopKey(shop)}/${version}/${shops.length}`}
      load={() => loadItems(shop, shops)}
    >
      {(items) => <ProductTable items={items} now={now} />}
    </Widget>
  );
}
