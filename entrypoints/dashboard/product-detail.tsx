import { i18n } from '#i18n';
import { DetailPanel } from '@/components/product-detail/detail-panel';
import { type HistoryDays, HistoryDaysChoice } from '@/components/product-detail/history-days';
import { productKey } from '@/components/product-detail/product-address';
import { ProductChanges } from '@/components/product-detail/product-changes';
import { ProductFacts } from '@/components/product-detail/product-facts';
import { ProductHistory } from '@/components/product-detail/product-history';
import { ErrorBoundary } from '@/components/shared/error-boundary';
import { shopKey } from '@/components/shared/names';
import type { ShopView } from '@/components/shared/views';
import { Widget } from '@/components/shared/widget';
import { loadProduct, loadProductChanges, loadProductHistory } from '@/entrypoints/pages/load';
import type { SubjectRef } from '@/utils/records/finding';
import { AdvicePanel } from './categories/advice-panel';

interface Props {
  product: SubjectRef;
  shops: ShopView[];
  days: HistoryDays;
  onDays: (days: HistoryDays) => void;
  now: number;
  version: number;
  onClose: () => void;
}

/** One product: what it is, how it went, what changed; each part fails for itself. */
export function ProductDetail({ product, shops, days, onDays, now, version, onClose }: Props) {
  const watch = `${productKey(product)}/${version}`;
  const platform = shops.find((one) => shopKey(one) === shopKey(product))?.platform;
  return (
    <DetailPanel onClose={onClose}>
      <Widget
        isTitleHidden
        title={i18n.t('drawer.findings')}
        watch={`${watch}/${shops.length}`}
        load={() => loadProduct(product, shops)}
      >
        {(found) => <ProductFacts product={found} now={now} />}
      </Widget>
      <section class="widget" aria-labelledby="product-advice">
        <header class="widget__head">
          <h2 id="product-advice">{i18n.t('categoryAdvice.title')}</h2>
        </header>
        <ErrorBoundary>
          <AdvicePanel product={product} platform={platform ?? null} version={version} />
        </ErrorBoundary>
      </section>
      <Widget
        title={i18n.t('detail.history')}
        watch={`${watch}/${days}`}
        load={() => loadProductHistory(product, days, Date.now())}
        aside={<HistoryDaysChoice days={days} onDays={onDays} />}
      >
        {(loaded) => <ProductHistory {...loaded} />}
      </Widget>
      <Widget
        title={i18n.t('drawer.changes')}
        watch={watch}
        load={() => loadProductChanges(product)}
        count={({ changes }) => changes.length}
      >
        {(loaded) => <ProductChanges {...loaded} now={now} />}
      </Widget>
    </DetailPanel>
  );
}
