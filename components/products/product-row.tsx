import { i18n } from '#i18n';
import { Count, Price } from '@/components/shared/figures';
import { findingText, openFindings } from '@/components/shared/finding-text';
import { MarkedTitle } from '@/components/shared/marked-title';
import { Missing } from '@/components/shared/missing';
import { findingStatusName, itemStatusName } from '@/components/shared/names';
import { OutsideLink } from '@/components/shared/outside-link';
import { editLink } from '@/components/shared/page-links';
import type { ItemView } from '@/components/shared/views';
import { stamp } from '@/components/shared/when';

/** One product of the table, in a row of fixed height: the table draws only the rows in sight. */
export function ProductRow({ item, index, now }: { item: ItemView; index: number; now: number }) {
  const { ref, title, platform, categoryPath, status, statusText, priceFen, stock, sold30d, lastSeenAt } = item;
  const open = openFindings(item.findings);
  const worst = open[0];
  const category = categoryPath?.join(' › ') ?? null;
  return (
    <tr aria-rowindex={index + 2}>
      <td class="products__title" title={title ?? undefined}>
        <span class="clip">
          <OutsideLink href={editLink(platform, ref.itemId)}>
            {title === null ? <Missing why={i18n.t('missing.title')} /> : <MarkedTitle title={title} findings={open} />}
          </OutsideLink>
        </span>
        <span class="muted small clip" title={category ?? undefined}>
          {category ?? <Missing why={i18n.t('missing.category')} />}
        </span>
      </td>
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
