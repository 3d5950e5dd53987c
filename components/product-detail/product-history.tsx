import { i18n } from '#i18n';
import { ItemHistory, type ItemHistoryView } from '@/components/drawer/item-history';
import { Empty } from '@/components/shared/empty';
import type { HistoryDays } from './history-days';

/** A product's sparklines with the span they were loaded for. */
export interface ProductHistoryView {
  days: HistoryDays;
  history: ItemHistoryView;
}

/** Price, stock and 30-day sales of a span. An empty span says which one it is: an older one may well hold something. */
export function ProductHistory({ days, history }: ProductHistoryView) {
  const { priceFen, stock, sold30d } = history;
  const isSeen = [priceFen, stock, sold30d].some((points) => points.some(({ value }) => value !== null));
  return isSeen ? <ItemHistory history={history} /> : <Empty>{i18n.t('detail.noneInRange', [String(days)])}</Empty>;
}
