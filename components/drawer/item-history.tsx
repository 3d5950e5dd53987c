import { i18n } from '#i18n';
import { Empty } from '@/components/shared/empty';
import { countText } from '@/components/shared/figures';
import type { DayPoint } from '@/components/shared/views';
import { Sparkline } from '@/components/sparkline/sparkline';

/** The three series of a product, one point a day. */
export interface ItemHistoryView {
  /** The lowest price of each day, fen. */
  priceFen: DayPoint[];
  stock: DayPoint[];
  sold30d: DayPoint[];
}

const isSeen = (points: DayPoint[]) => points.some(({ value }) => value !== null);
const yuan = (fen: number) => `¥${(fen / 100).toFixed(2)}`;

/** Price, stock and 30-day sales over the days they were seen. */
export function ItemHistory({ history }: { history: ItemHistoryView }) {
  const { priceFen, stock, sold30d } = history;
  if (![priceFen, stock, sold30d].some(isSeen)) return <Empty>{i18n.t('history.none')}</Empty>;
  return (
    <div class="stack">
      <Sparkline title={i18n.t('item.price')} points={priceFen} format={yuan} />
      <Sparkline title={i18n.t('item.stock')} points={stock} format={countText} />
      <Sparkline title={i18n.t('item.sold30d')} points={sold30d} format={countText} />
      <p class="muted small spark-legend">
        <span class="spark-legend__hatch" aria-hidden="true" />
        {i18n.t('history.gapLegend')}
      </p>
    </div>
  );
}
