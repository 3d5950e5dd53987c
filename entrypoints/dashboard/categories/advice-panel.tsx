import { i18n } from '#i18n';
import { AdviceBox } from '@/components/category-advice/advice-box';
import { productHash, productKey } from '@/components/product-detail/product-address';
import { editLink } from '@/components/shared/page-links';
import { useLoaded } from '@/components/shared/use-loaded';
import { categoryActions } from '@/entrypoints/pages/category-actions';
import { loadProduct } from '@/entrypoints/pages/load';
import type { Platform } from '@/utils/core/platforms';
import { platformOf } from '@/utils/core/realms';
import type { SubjectRef } from '@/utils/records/finding';

interface Props {
  product: SubjectRef;
  /** Null while its shop is not known. */
  platform: Platform | null;
  version: number;
  /** Something was said or taken back; who listens changes `version`. */
  onSaid?: () => void;
  /** A link to the product's own page in the dashboard. */
  hasLink?: boolean;
}

/** Advice on where a stored product belongs. */
export function AdvicePanel({ product, platform, version, onSaid, hasLink = false }: Props) {
  // The stored product's own platform is what counts there.
  const asked = { platform: platform ?? platformOf(product.site) ?? 'taobao', item: product, title: null, categoryId: null };
  const [stored] = useLoaded(() => loadProduct(product, []), `${productKey(product)}/${version}`);
  return (
    <div class="stack">
      <AdviceBox
        asked={asked}
        ask={categoryActions.suggest}
        product={product}
        actions={categoryActions}
        editHref={platform === null ? null : editLink(platform, product.itemId)}
        names={stored.state === 'ready' ? (stored.data?.categoryPath ?? null) : null}
        version={version}
        {...(onSaid && { onSaid })}
      />
      {hasLink && (
        <p>
          <a href={productHash(product)}>{i18n.t('categoryCheck.openProduct')}</a>
        </p>
      )}
    </div>
  );
}
