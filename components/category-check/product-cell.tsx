import { i18n } from '#i18n';
import { DETAIL_ID } from '@/components/product-detail/detail-panel';
import { productKey } from '@/components/product-detail/product-address';
import { Missing } from '@/components/shared/missing';
import { shopName } from '@/components/shared/names';
import { OutsideLink } from '@/components/shared/outside-link';
import { editLink } from '@/components/shared/page-links';
import type { CheckRow } from './check-row';

interface Props {
  row: CheckRow;
  isOpen: boolean;
  hasShop: boolean;
  onToggle: () => void;
}

/** A product by its title, which opens the advice on it, its id and shop, with a link to its edit page. */
export function ProductCell({ row: { ref, platform, title, shop }, isOpen, hasShop, onToggle }: Props) {
  const edit = editLink(platform, ref.itemId);
  return (
    <td>
      <div class="products__line">
        <button
          type="button"
          class="products__open clip"
          title={title ?? undefined}
          data-product={productKey(ref)}
          aria-expanded={isOpen}
          // The element only exists while it is open.
          aria-controls={isOpen ? DETAIL_ID : undefined}
          onClick={onToggle}
        >
          {title ?? (
            <>
              <Missing why={i18n.t('missing.title')} /> <span class="muted">{ref.itemId}</span>
            </>
          )}
        </button>
        {edit !== null && (
          <span class="products__edit small">
            <OutsideLink href={edit} title={i18n.t('finding.openEdit')}>
              {i18n.t('products.edit')}
            </OutsideLink>
          </span>
        )}
      </div>
      <div class="products__line muted small">
        {hasShop && <span class="products__shop clip">{shopName(shop ?? { name: null, shopId: ref.shopId })}</span>}
        <span class="clip">{ref.itemId}</span>
      </div>
    </td>
  );
}
