import * as z from 'zod/mini';
import { id } from '@/utils/records/text';
import { defineMessage } from './channel';

/** As many costs as one message carries; more are sent in parts. */
export const MOST_COSTS = 2000;

/** As much as one piece may cost, in fen: a figure above is a slip. House choice. */
export const MOST_COST_FEN = 1_000_000_000;

const cost = z.object({ itemId: id, unitCostFen: z.int().check(z.gte(1), z.lte(MOST_COST_FEN)) });

/** Dashboard → background: what a piece of each product costs the shop, in fen. Products no page has shown are not stored and named in the answer. */
export const setCosts = defineMessage(
  'set-costs',
  z.object({
    site: id,
    shopId: id,
    origin: z.enum(['by-hand', 'import']),
    costs: z.array(cost).check(z.minLength(1), z.maxLength(MOST_COSTS)),
  }),
  z.object({ stored: z.int(), unknown: z.array(id) }),
);

/** Dashboard → background: forgets a product's cost. */
export const removeCost = defineMessage('remove-cost', z.object({ site: id, shopId: id, itemId: id }), z.null());
