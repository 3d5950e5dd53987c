import type { MarketLook } from '@/utils/analyses/assortment/market-gaps';
import type { PlanItem } from '@/utils/analyses/assortment/plan-item';
import type { Day } from '@/utils/core/dates';
import type { Platform } from '@/utils/core/platforms';

/** What the plan of one shop is made from. */
export interface PlanSource {
  site: string;
  shopId: string;
  platform: Platform;
  /** Products on sale or sold out, as far as known. */
  items: PlanItem[];
  /** How many of them are sold out. */
  soldOut: number;
  /** Products left out: in the warehouse, taken down or the like, and not seen for so long that they may be gone. */
  leftOut: Record<'stored' | 'off' | 'gone', number>;
  /** All products a cost may be entered for, those left out too. */
  itemIds: string[];
  /** Names from the first level down by category key; a category whose name is not known is left out. */
  categoryPaths: Record<string, string[]>;
  /** The days visitors and amounts are of; null while no visitors were seen. */
  span: { from: Day; to: Day } | null;
}

/** Terms and market pages the shop leaves unserved, with the names of their categories. */
export interface GapsView {
  terms: {
    gaps: {
      text: string;
      demand: number | null;
      demandTo: number | null;
      supplyDemand: number | null;
      lastDay: Day;
      kind: 'goods' | 'wording';
      missing: string[];
      nearestItemId: string | null;
      categoryId: string | null;
    }[];
    total: number;
    terms: number;
    covered: number;
    othersBrands: number;
    demandMetric: string | null;
  };
  market: { categories: MarketLook[]; bands: MarketLook[]; looks: number; undecided: number };
  categoryPaths: Record<string, string[]>;
}
