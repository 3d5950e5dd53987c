import type { BalanceClass } from '@/utils/analyses/assortment/balance';
import { groupBy } from '@/utils/analyses/assortment/group-by';
import { median } from '@/utils/analyses/assortment/median';
import type { AssortmentPlan, PlannedItem } from '@/utils/analyses/assortment/plan';
import { marginOf } from '@/utils/analyses/assortment/plan-item';
import { UNKNOWN_BAND } from '@/utils/analyses/assortment/price-bands';
import { mainRoles } from '@/utils/analyses/assortment/roles';
import { type Tally, tallyOf } from '@/utils/analyses/assortment/tally';
import type { AssortmentRules } from '@/utils/records/assortment-rules';
import { bandAt, categoryAt, type Drill } from './drill';
import { bandName, categoryName, roleName } from './plan-names';
import type { PlanSource } from './plan-source';

/** What a tile's area stands for. */
export const areas = ['visitors', 'paid', 'products'] as const;
export type Area = (typeof areas)[number];

/** What a tile's colour stands for. */
export const colours = ['balance', 'margin'] as const;
export type Colour = (typeof colours)[number];

/** A tile's class: how visitors stand to products, or the median margin of the products with a cost. */
export type TileClass = BalanceClass | 'rich' | 'fair' | 'poor';

/** One tile of the map. */
export interface TileView {
  key: string;
  label: string;
  tally: Tally;
  /** Null: no page showed it, or not on enough days. */
  value: number | null;
  class: TileClass;
  /** Where a click leads. */
  to: Drill;
}

/** The sum a cell shows; null where no product has it. */
export const areaValue = (tally: Tally, area: Area): number | null =>
  area === 'products' ? tally.products : area === 'visitors' ? tally.visitors.sum : tally.paidFen.sum;

/** What a tile is as large as: products, or daily averages, since sums of unequal days have no shares; null where none is known. */
const areaSize = (tally: Tally, area: Area): number | null =>
  area === 'products' ? tally.products : area === 'visitors' ? tally.visitors.daily : tally.paidFen.daily;

function marginClass(items: readonly PlannedItem[], { profit, event }: AssortmentRules): TileClass {
  const middle = median(items.flatMap((item) => marginOf(item) ?? []));
  if (middle === null) return 'unknown';
  return middle >= profit.leastMargin ? 'rich' : middle >= event.floorMargin ? 'fair' : 'poor';
}

interface Given {
  plan: AssortmentPlan;
  paths: PlanSource['categoryPaths'];
  drill: Drill;
  area: Area;
  colour: Colour;
  rules: AssortmentRules;
  /** By category key. */
  balance: ReadonlyMap<string, BalanceClass>;
}

/** The tiles one level below where one stands: categories, then price bands, then roles; the largest first. */
export function tilesAt({ plan, paths, drill, area, colour, rules, balance }: Given): TileView[] {
  const tile = (key: string, label: string, items: readonly PlannedItem[], categoryKey: string | null, to: Drill): TileView => {
    const tally = tallyOf(items);
    const ofBalance = balance.get(categoryKey ?? '') ?? 'unknown';
    return {
      key,
      label,
      tally,
      value: areaSize(tally, area),
      class: colour === 'margin' ? marginClass(items, rules) : ofBalance,
      to,
    };
  };
  const category = categoryAt(plan, drill);
  const { bandId } = drill;
  const tiles =
    category === null
      ? plan.categories.map(({ key, items }) =>
          tile(String(key), categoryName(paths, key), items, key, { ...drill, category: { key } }),
        )
      : bandId === null
        ? [...groupBy(category.items, (item) => item.bandId)].map(([id, items]) => {
            const label = bandName(id === UNKNOWN_BAND ? null : bandAt(category, id));
            return tile(id, label, items, category.key, { ...drill, bandId: id });
          })
        : mainRoles.flatMap((role) => {
            const items = category.items.filter((item) => item.bandId === bandId && item.roles.main === role);
            return items.length === 0 ? [] : [tile(role, roleName(role), items, category.key, { ...drill, role })];
          });
  return tiles.sort((one, other) => (other.value ?? -1) - (one.value ?? -1));
}
