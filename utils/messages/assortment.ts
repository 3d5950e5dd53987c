import * as z from 'zod/mini';
import { day, id } from '@/utils/records/text';
import { defineMessage } from './channel';

/** A market page of a category, whole or narrowed to a price segment in fen. */
const look = z.object({
  categoryId: z.string(),
  name: z.nullable(z.string()),
  band: z.nullable(z.object({ fromFen: z.nullable(z.number()), toFen: z.nullable(z.number()) })),
  items: z.int(),
  lastDay: day,
});

/** Dashboard → background: search terms and market pages which a shop's products on sale leave unserved. Errors: none of its own. */
export const assortmentGaps = defineMessage(
  'assortment-gaps',
  z.object({ site: id, shopId: id }),
  z.object({
    terms: z.object({
      /** The most searched first; no more than are worth showing. */
      gaps: z.array(
        z.object({
          text: z.string(),
          demand: z.nullable(z.number()),
          demandTo: z.nullable(z.number()),
          supplyDemand: z.nullable(z.number()),
          lastDay: day,
          kind: z.enum(['goods', 'wording']),
          missing: z.array(z.string()),
          nearestItemId: z.nullable(id),
          categoryId: z.nullable(z.string()),
        }),
      ),
      /** How many there are in all. */
      total: z.int(),
      terms: z.int(),
      covered: z.int(),
      othersBrands: z.int(),
      /** What `demand` is; null while no term has a figure. */
      demandMetric: z.nullable(z.string()),
    }),
    market: z.object({ categories: z.array(look), bands: z.array(look), looks: z.int(), undecided: z.int() }),
  }),
);
