import type { MetricsRecord } from '@/utils/records/metrics';
import type { DemoShop } from './demo-shop';
import { priceOf } from './item-records';
import { demoSource } from './origin';
import { createRandom } from './random';
import { seasonFactor } from './season';
import { type DemoDay, type DemoState, demandOn } from './simulate';

/** How many days back visitors are known: as far as title changes are judged. */
export const TRAFFIC_DAYS = 190;

/** Visitors to one piece sold. */
const VISITORS_A_PIECE = 28;
/** Of the visitors of an ordinary day, how many still come to what is sold out. */
const SOLD_OUT_SHARE = 0.4;
/** Visitors a day of the shops it is compared with. */
const PEERS = 2100;

const ofDay = (shop: DemoShop, { day }: DemoDay, subject: MetricsRecord['subject'], readAt: number) => ({
  kind: 'metrics' as const,
  platform: shop.platform,
  shopId: null,
  subject,
  statDate: day,
  days: 1,
  isFinal: true,
  scope: null,
  ranges: {},
  missing: {},
  source: demoSource(shop, subject.kind === 'item' ? 'item-metrics' : 'shop-overview', readAt),
});

/**
 * The visitors, buyers and sales of an invented shop's products, and the visitors of its peers. To be asked once for every day,
 * the oldest first, so that its luck is the same on every run.
 */
export function createTraffic(shop: DemoShop): (day: DemoDay, readAt: number) => MetricsRecord[] {
  const random = createRandom(shop.seed + 1);
  const luck = () => 0.9 + random() * 0.2;
  const ofProduct = (day: DemoDay, state: DemoState, readAt: number) => {
    const { product, itemId, stock, soldToday, isOnSale } = state;
    const share = VISITORS_A_PIECE * luck() * (stock === 0 ? SOLD_OUT_SHARE : 1);
    if (!isOnSale) return [];
    const visitors = Math.round(demandOn(product, day.day, day.daysAgo) * share);
    const values = {
      visitors,
      buyers: Math.min(visitors, Math.round(soldToday * 0.92)),
      'paid-amount': soldToday * priceOf(state).lo,
    };
    return [{ ...ofDay(shop, day, { kind: 'item', id: itemId, name: null, of: null }, readAt), values }];
  };
  return (day, readAt) => {
    const visitors = Math.round(PEERS * seasonFactor(day.day, 0) * luck());
    const peers = ofDay(shop, day, { kind: 'peers-average', id: null, name: null, of: null }, readAt);
    return [...day.states.flatMap((state) => ofProduct(day, state, readAt)), { ...peers, values: { visitors } }];
  };
}
