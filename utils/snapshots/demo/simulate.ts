import { addDays, type Day, dayOf } from '@/utils/core/dates';
import type { DemoProduct, DemoShop } from './demo-shop';
import { createRandom } from './random';
import { isPromotion, seasonFactor } from './season';

/** How far back the demo goes. */
export const DEMO_DAYS = 365;

/** 30-day sales need days before the first one shown. */
const LEAD_DAYS = 30;

/** A product on one day. */
export interface DemoState {
  product: DemoProduct;
  itemId: string;
  stock: number;
  soldTotal: number;
  sold30d: number;
  soldToday: number;
  isOnSale: boolean;
  discount: number;
}

/** A shop on one day. */
export interface DemoDay {
  day: Day;
  daysAgo: number;
  /** Nobody opened the back end. */
  isBlind: boolean;
  states: DemoState[];
  random: () => number;
}

interface Ledger {
  stock: number;
  soldTotal: number;
  recent: number[];
  /** Days since the last piece went. */
  emptyFor: number;
}

function sell(ledger: Ledger, product: DemoProduct, wanted: number): void {
  const sold = Math.min(ledger.stock, wanted);
  ledger.stock -= sold;
  ledger.soldTotal += sold;
  ledger.recent.push(sold);
  if (ledger.recent.length > LEAD_DAYS) ledger.recent.shift();
  ledger.emptyFor = ledger.stock === 0 ? ledger.emptyFor + 1 : 0;
  const isDelivered = product.isSlowSupplier ? ledger.emptyFor > 4 : ledger.stock < product.batch * 0.15;
  if (isDelivered) ledger.stock += product.batch;
}

/** Pieces a product would sell on a day: the season's, less while it still had the title that brought fewer. */
export function demandOn({ daily, winter, earlierTitle }: DemoProduct, day: Day, daysAgo: number): number {
  const isEarlier = earlierTitle !== undefined && daysAgo > earlierTitle.untilDaysAgo;
  return (daily * seasonFactor(day, winter ?? 0)) / (isEarlier ? (earlierTitle.lift ?? 1) : 1);
}

/** The shop day by day, the oldest first, ending yesterday. The same shop and day give the same figures on every run. */
export function* simulate(shop: DemoShop, now: number): Generator<DemoDay> {
  const random = createRandom(shop.seed);
  const today = dayOf(now);
  const ledgers = shop.products.map(
    ({ batch }): Ledger => ({ stock: batch, soldTotal: Math.floor(batch * random() * 4), recent: [], emptyFor: 0 }),
  );
  for (let daysAgo = DEMO_DAYS + LEAD_DAYS; daysAgo >= 1; daysAgo -= 1) {
    const day = addDays(today, -daysAgo);
    const states = shop.products.flatMap((product, index): DemoState[] => {
      const ledger = ledgers[index];
      if (!ledger || daysAgo > (product.isNewSince ?? Number.POSITIVE_INFINITY)) return [];
      const isOnSale = daysAgo > (product.isOffSince ?? -1);
      const luck = 0.7 + random() * 0.6;
      sell(ledger, product, isOnSale ? Math.round(demandOn(product, day, daysAgo) * luck) : 0);
      const { stock, soldTotal, recent } = ledger;
      const soldToday = recent.at(-1) ?? 0;
      const sold30d = recent.reduce((sum, sold) => sum + sold, 0);
      const itemId = `${shop.shopId}-${String(index + 1).padStart(2, '0')}`;
      return [{ product, itemId, stock, soldTotal, sold30d, soldToday, isOnSale, discount: isPromotion(day) ? 0.85 : 1 }];
    });
    const week = Math.floor(daysAgo / 7);
    const isBlind = daysAgo > 1 && (shop.blindWeeks.includes(week) || random() < 0.12);
    if (daysAgo <= DEMO_DAYS) yield { day, daysAgo, isBlind, states, random };
  }
}
