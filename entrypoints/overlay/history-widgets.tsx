import { i18n } from '#i18n';
import { ChangeLog } from '@/components/change-log/change-log';
import { ItemHistory } from '@/components/drawer/item-history';
import { Widget } from '@/components/shared/widget';
import type { SubjectRef } from '@/utils/records/finding';
import { loadDrawer } from './load';

/** A product's sparklines and change log, each failing for itself. */
export function HistoryWidgets({ item, now }: { item: SubjectRef; now: number }) {
  const watch = `${item.site}/${item.shopId}/${item.itemId}`;
  return (
    <>
      <Widget title={i18n.t('drawer.history')} watch={watch} load={() => loadDrawer(item)}>
        {({ history }) => <ItemHistory history={history} />}
      </Widget>
      <Widget
        title={i18n.t('drawer.changes')}
        watch={watch}
        load={() => loadDrawer(item)}
        count={({ changes }) => changes.length}
      >
        {({ changes, categoryNames }) => <ChangeLog changes={changes} now={now} categoryName={(id) => categoryNames[id] ?? id} />}
      </Widget>
    </>
  );
}
