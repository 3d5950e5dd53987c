import { i18n } from '#i18n';
import { DetailPanel } from '@/components/product-detail/detail-panel';
import { productKey } from '@/components/product-detail/product-address';
import { useLoaded } from '@/components/shared/use-loaded';
import { loadProduct } from '@/entrypoints/pages/load';
import type { Platform } from '@/utils/core/platforms';
import type { SubjectRef } from '@/utils/records/finding';
import { AdvicePanel } from './advice-panel';

interface Props {
  product: SubjectRef;
  /** Null while its shop is not known. */
  platform: Platform | null;
  version: number;
  onSaid: () => void;
  onClose: () => void;
}

/** The advice on a product beside the check, under the product's own title. */
export function AdviceDetail({ product, platform, version, onSaid, onClose }: Props) {
  const [stored] = useLoaded(() => loadProduct(product, []), `${productKey(product)}/${version}`);
  const title = stored.state === 'ready' ? (stored.data?.title ?? product.itemId) : null;
  return (
    <DetailPanel name={title === null ? i18n.t('categoryAdvice.title') : i18n.t('categoryAdvice.of', [title])} onClose={onClose}>
      <section class="widget">
        <AdvicePanel product={product} platform={platform} version={version} onSaid={onSaid} hasLink />
      </section>
    </DetailPanel>
  );
}
