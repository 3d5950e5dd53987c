import { i18n } from '#i18n';
import { Count, Price } from '@/components/shared/figures';
import { findingText, openFindings } from '@/components/shared/finding-text';
import { Missing } from '@/components/shared/missing';
import { findingStatusName, itemStatusName } from '@/components/shared/names';
import type { ItemView } from '@/components/shared/views';
import { stamp } from '@/components/shared/when';
import { ProductTitle } from './product-title';

interface Props {
  item: ItemView;
  index: number;
  now: number;
  hasShop: boolean;
  /** Its detail is open. */
  isOpen: boolean;
  onToggle: () => void;
}

/** One product of the table, in a row of fixed height: the table draws only the rows in sight. */
export function ProductRow({ item, index, now, hasShop, isOpen, onToggle }: Props) {
  const { status, statusText, priceFen, stock, sold30d, lastSeenAt } = item;
  const open = openFindings(item.findings);
  const worst = open[0];
  return (
    <tr aria-rowindex={index + 2} class={isOpen ? 'products__row--open' : undefined}>
      <ProductTitle item={item} isOpen={isOpen} hasShop={hasShop} onToggle={onToggle} />
      <td>
        {status === null ? (
          <Missing why={i18n.t('missing.status')} />
        ) : (
          <span class="chip">{statusText ?? itemStatusName(status)}</span>
        )}
      </td>
      <td class="number">
        <Price fen={priceFen} />
      </td>
      <td class="number">
        <Count value={stock} />
      </td>
      <td class="number">
        <Count value={sold30d} why={i18n.t('missing.sold30d')} />
      </td>
      <td>
        {worst === undefined ? (
          <span class="muted small">{i18n.t('products.clean')}</span>
        ) : (
          <span
            class={worst.status === 'fail' ? 'chip chip--fail' : 'chip chip--lamp'}
            title={open.map((finding) => findingText(finding).says).join('\n')}
          >
            {findingStatusName(worst.status)} {open.length}
          </span>
        )}
      </td>
      <td class="muted small nowrap">{stamp(lastSeenAt, now)}</td>
    </tr>
  );
}
