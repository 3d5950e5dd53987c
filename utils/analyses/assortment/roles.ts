import type { AssortmentRules, RoleName } from '@/utils/records/assortment-rules';
import type { FigureBook } from './compared';
import { lowPriceOf, type PlanItem } from './plan-item';
import { eventSign } from './role-event';
import { imageSign } from './role-image';
import { profitSign } from './role-profit';
import type { Lack, RoleSign } from './role-sign';
import { trafficSign } from './role-traffic';

/** A product's main role: one of the rules', `regular` where none applies, `unknown` where that cannot be told. */
export type MainRole = RoleName | 'regular' | 'unknown';
export const mainRoles = ['traffic', 'profit', 'event', 'image', 'regular', 'unknown'] as const satisfies readonly MainRole[];

/** What a product is in the assortment for, and why. */
export interface ItemRoles {
  main: MainRole;
  /** Why the main role is unknown; null where it is not. */
  lacks: Lack | null;
  /** All rules in their order, with the figures that decided. */
  signs: RoleSign[];
}

const rules = { traffic: trafficSign, image: imageSign, profit: profitSign, event: eventSign } as const;

/**
 * The roles of one product. The first rule that applies gives the main role, unless one before it cannot be decided; a cost
 * nobody entered only leaves out the rules that need it. `regular` needs price and visitors, or it would be a guess.
 */
export function rolesOf(item: PlanItem, book: FigureBook, settings: AssortmentRules): ItemRoles {
  const signs = settings.order.map((role) => rules[role](item, book, settings));
  const deciding = signs.find(({ applies, lacks }) => applies === true || (applies === null && lacks !== 'cost'));
  if (deciding?.applies === true) return { main: deciding.role, lacks: null, signs };
  if (deciding) return { main: 'unknown', lacks: deciding.lacks, signs };
  if (lowPriceOf(item) === null) return { main: 'unknown', lacks: 'price', signs };
  if (item.visitors === null) return { main: 'unknown', lacks: 'visitors', signs };
  if (item.visitors.days < settings.fewestDays) return { main: 'unknown', lacks: 'days', signs };
  return { main: 'regular', lacks: null, signs };
}
