import type { AssortmentRules } from '@/utils/records/assortment-rules';
import { figureBook } from './compared';
import { groupBy } from './group-by';
import { lowPriceOf, type PlanItem } from './plan-item';
import { bandOf, type PriceBand, priceBands, UNKNOWN_BAND } from './price-bands';
import { type ItemRoles, type MainRole, rolesOf } from './roles';
import { type Tally, tallyOf } from './tally';

/** A product with its place in the plan. */
export interface PlannedItem extends PlanItem {
  bandId: string;
  roles: ItemRoles;
}

/** One cell: the products of a category in a price band with one main role. */
export interface PlanCell {
  bandId: string;
  role: MainRole;
  tally: Tally;
}

/** One category of the plan. */
export interface PlanCategory {
  /** Null: products whose category no page has shown. */
  key: string | null;
  bands: PriceBand[];
  /** The operator set the bands' edges. */
  hasOwnBands: boolean;
  items: PlannedItem[];
  cells: PlanCell[];
  tally: Tally;
}

/** The assortment of one shop. */
export interface AssortmentPlan {
  /** Most products first. */
  categories: PlanCategory[];
  tally: Tally;
}

/** Most products first; by id where equal, so that the order of input makes no difference. */
const bySize = (one: PlanCategory, other: PlanCategory): number =>
  other.items.length - one.items.length || compareText(one.key ?? '', other.key ?? '');

const compareText = (one: string, other: string): number => Number(one > other) - Number(one < other);

/** The assortment by category, price band and role. `edgesOf` gives the operator's own band edges of a category, or null. */
export function assortmentPlan(
  items: readonly PlanItem[],
  rules: AssortmentRules,
  edgesOf: (categoryKey: string) => readonly number[] | null,
): AssortmentPlan {
  const ordered = items.toSorted((one, other) => compareText(one.itemId, other.itemId));
  const book = figureBook(ordered, rules);
  const categories = [...groupBy(ordered, ({ categoryKey }) => categoryKey)].map(([key, own]): PlanCategory => {
    const edges = key === null ? null : edgesOf(key);
    // Goods of no known category have no prices in common.
    const prices = key === null ? [] : own.flatMap((item) => lowPriceOf(item) ?? []);
    const bands = priceBands(prices, edges);
    const planned = own.map((item): PlannedItem => ({ ...item, bandId: bandOf(item, bands), roles: rolesOf(item, book, rules) }));
    return { key, bands, hasOwnBands: edges !== null, items: planned, cells: cellsOf(planned, bands), tally: tallyOf(own) };
  });
  return { categories: categories.sort(bySize), tally: tallyOf(ordered) };
}

function cellsOf(items: readonly PlannedItem[], bands: readonly PriceBand[]): PlanCell[] {
  const ids = [...bands.map(({ id }) => id), UNKNOWN_BAND];
  return ids.flatMap((bandId) => {
    const roles = groupBy(
      items.filter((item) => item.bandId === bandId),
      (item) => item.roles.main,
    );
    return [...roles].map(([role, own]): PlanCell => ({ bandId, role, tally: tallyOf(own) }));
  });
}
