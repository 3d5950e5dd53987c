import { i18n } from '#i18n';
import { DETAIL_ID } from '@/components/product-detail/detail-panel';
import { productKey } from '@/components/product-detail/product-address';
import { openFindings } from '@/components/shared/finding-text';
import { MarkedTitle } from '@/components/shared/marked-title';
import { Missing } from '@/components/shared/missing';
import { shopName } from '@/components/shared/names';
import { OutsideLink } from '@/components/shared/outside-link';
import { editLink } from '@/components/shared/page-links';
import type { ItemView } from '@/components/shared/views';

interface Props {
  item: ItemView;
  isOpen: boolean;
  /** Rows of several shops stand together: each says whose it is. */
  hasShop: boolean;
  onToggle: () => void;
}

/** A row's first cell: the title opens the product's detail, a short link its edit page; below shop and category. */
export function ProductTitle({ item, isOpen, hasShop, onToggle }: Props) {
  const { ref, platform, title, categoryPath } = item;
  const category = categoryPath?.join(' › ') ?? null;
  const shop = shopName(item.shop ?? { name: null, shopId: ref.shopId });
  const edit = editLink(platform, ref.itemId);
  return (
    <td class="products__title">
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
          {title === null ? (
            <>
              <Missing why={i18n.t('missing.title')} /> <span class="muted">{ref.itemId}</span>
            </>
          ) : (
            <MarkedTitle title={title} findings={openFindings(item.findings)} />
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
        {hasShop && (
          <span class="products__shop clip" title={shop}>
            {shop}
          </span>
        )}
        <span class="clip" title={category ?? undefined}>
          {category ?? <Missing why={i18n.t('missing.category')} />}
        </span>
      </div>
    </td>
  );
}
