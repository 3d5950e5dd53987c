import { i18n } from '#i18n';
import { CurrentItem } from '@/components/current-item/current-item';
import { Empty } from '@/components/shared/empty';
import { Widget } from '@/components/shared/widget';
import { itemsById } from '@/entrypoints/pages/load';

interface Props {
  site: string;
  itemId: string;
  version: number;
  now: number;
}

/** The product of the current tab; two shops may know the same id, then each is shown. */
export function CurrentItemWidget({ site, itemId, version, now }: Props) {
  return (
    <Widget title={i18n.t('popup.current')} watch={`${site}/${itemId}/${version}`} load={() => itemsById(site, itemId)}>
      {(items) =>
        items.length === 0 ? (
          <Empty>{i18n.t('item.notRead')}</Empty>
        ) : (
          items.map((item) => <CurrentItem key={item.ref.shopId} item={item} now={now} />)
        )
      }
    </Widget>
  );
}
