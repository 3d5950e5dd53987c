import { i18n } from '#i18n';
import { Empty } from '@/components/shared/empty';
import { countText } from '@/components/shared/figures';
import { itemStatusName, pageKindName } from '@/components/shared/names';
import type { ChangeView } from '@/components/shared/views';
import { stamp } from '@/components/shared/when';
import { formatFen } from '@/utils/core/money';
import { itemStatus } from '@/utils/records/item';

const kindKeys = {
  title: 'title',
  price: 'price',
  category: 'category',
  status: 'status',
  'stock-out': 'stock_out',
  'main-image': 'main_image',
} as const satisfies Record<ChangeView['kind'], string>;

function valueText(kind: ChangeView['kind'], value: ChangeView['from'], categoryName: (id: string) => string): string {
  if (typeof value === 'object') return `¥${formatFen(value)}`;
  if (typeof value === 'number') return countText(value);
  if (kind === 'status') {
    const status = itemStatus.safeParse(value);
    return status.success ? itemStatusName(status.data) : value;
  }
  return kind === 'category' ? categoryName(value) : value;
}

interface Props {
  changes: ChangeView[];
  now: number;
  /** Names a category id; an id nobody named stays an id. */
  categoryName: (id: string) => string;
}

/** What changed on a product, newest first, with the span in which it must have happened. */
export function ChangeLog({ changes, now, categoryName }: Props) {
  if (changes.length === 0) return <Empty>{i18n.t('change.none')}</Empty>;
  return (
    <ol class="list">
      {changes.map(({ kind, from, to, at, previousSeenAt, pageKind }) => (
        <li key={`${kind}/${at}/${pageKind}`} class="change">
          <p class="change__head">
            <span class="chip">{i18n.t(`change.${kindKeys[kind]}`)}</span>
            <span
              class="muted small"
              title={i18n.t('change.between', [stamp(previousSeenAt, now), stamp(at, now), pageKindName(pageKind)])}
            >
              {stamp(at, now)}
            </span>
          </p>
          {kind === 'main-image' ? (
            <p class="small">{i18n.t('change.imageReplaced')}</p>
          ) : (
            <p class="small wrap">
              <del>{valueText(kind, from, categoryName)}</del>
              <span aria-hidden="true"> → </span>
              <ins>{valueText(kind, to, categoryName)}</ins>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
