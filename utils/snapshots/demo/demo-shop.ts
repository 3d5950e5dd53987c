import type { Platform } from '@/utils/core/platforms';

/** One invented product. Money in fen, rates in pieces a day. */
export interface DemoProduct {
  title: string;
  /** The title it had until so many days ago; `lift` is how many times more visitors the present one brings. */
  earlierTitle?: { title: string; untilDaysAgo: number; lift?: number };
  /** Index into the shop's categories; null: the publish form shows none. */
  category: number | null;
  priceLo: number;
  priceHi?: number;
  /** Pieces sold on an ordinary day. */
  daily: number;
  /** How much the months differ, Dec–Feb as +1, Jun–Aug as −1; winter goods sell in winter. */
  winter?: number;
  /** Pieces a delivery brings; a slow supplier delivers days after the last piece is gone. */
  batch: number;
  isSlowSupplier?: boolean;
  quality: number;
  /** Listed only so many days ago. */
  isNewSince?: number;
  /** Taken off the shelf so many days ago. */
  isOffSince?: number;
  attributes: Record<string, string[]>;
}

/**
 * One invented search term: its market figures (`heat` a step of `heatSteps`, 供需比, click rate), and the visitors a week
 * it brings to products by their place in the shop.
 */
export type DemoTerm = readonly [
  text: string,
  heat: number,
  supply: number,
  clickRate: number,
  brings?: Readonly<Record<number, number>>,
];

/** One invented shop. */
export interface DemoShop {
  site: string;
  shopId: string;
  name: string;
  platform: Platform;
  seed: number;
  categories: { name: string; path: string[]; isLeaf: boolean }[];
  products: DemoProduct[];
  terms: readonly DemoTerm[];
  /** Weeks, counted back from now, in which nobody opened the back end. */
  blindWeeks: number[];
}
