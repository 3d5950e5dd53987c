import type { AssortmentPlan, PlanCategory, PlannedItem } from '@/utils/analyses/assortment/plan';
import { type PriceBand, UNKNOWN_BAND } from '@/utils/analyses/assortment/price-bands';
import type { MainRole } from '@/utils/analyses/assortment/roles';

/** How far the operator has gone into the plan: each step narrows the one before; null does not narrow. */
export interface Drill {
  /** The category's key is itself null for products of no known category. */
  category: { key: string | null } | null;
  bandId: string | null;
  role: MainRole | null;
  /** Products a card spoke of, with the card's words for them. */
  picked: { label: string; itemIds: ReadonlySet<string> } | null;
}

/** The whole plan. */
export const wholePlan: Drill = { category: null, bandId: null, role: null, picked: null };

/** The category one stands in; null where in none. */
export const categoryAt = (plan: AssortmentPlan, { category }: Drill): PlanCategory | null =>
  category === null ? null : (plan.categories.find(({ key }) => key === category.key) ?? null);

/** A category's band by its id; null for products without a known price. */
export const bandAt = ({ bands }: Pick<PlanCategory, 'bands'>, bandId: string): PriceBand | null =>
  bandId === UNKNOWN_BAND ? null : (bands.find(({ id }) => id === bandId) ?? null);

/** The products one has drilled down to, most visitors first; those without figures last. */
export function itemsAt(plan: AssortmentPlan, drill: Drill): PlannedItem[] {
  const category = categoryAt(plan, drill);
  const all = drill.category === null ? plan.categories.flatMap(({ items }) => items) : (category?.items ?? []);
  return all
    .filter(
      ({ itemId, bandId, roles }) =>
        (drill.bandId === null || bandId === drill.bandId) &&
        (drill.role === null || roles.main === drill.role) &&
        (drill.picked === null || drill.picked.itemIds.has(itemId)),
    )
    .sort((one, other) => (other.visitors?.sum ?? -1) - (one.visitors?.sum ?? -1));
}
