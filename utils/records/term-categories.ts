import * as z from 'zod/mini';
import { platforms } from '@/utils/core/platforms';
import { provenance } from './provenance';
import { day, id, plainText } from './text';

const share = z.number().check(z.gte(0), z.lte(1));

/** How the clicks on a search term split over categories, as a market page showed it. Shares are fractions. */
export const termCategoriesRecord = z.object({
  kind: z.literal('term-categories'),
  platform: z.enum(platforms),
  term: plainText(100),
  /** The last day the shares are of, in Shanghai. */
  statDate: day,
  /** How many days they are of, `statDate` included. */
  days: z.int().check(z.gte(1), z.lte(400)),
  /** What was counted: clicks, or people who clicked. */
  measure: z.enum(['clicks', 'click-people']),
  categories: z
    .array(
      z.object({
        id: z.nullable(id),
        name: plainText(80),
        /** Names from the first level down; null when the page gave only the name. */
        path: z.nullable(z.array(plainText(80)).check(z.minLength(1), z.maxLength(8))),
        /** Both ends equal when the page gives one figure. */
        share: z.object({ lo: share, hi: share }).check(z.refine(({ lo, hi }) => lo <= hi, 'range-reversed')),
      }),
    )
    .check(z.minLength(1), z.maxLength(100)),
  source: provenance,
});
export type TermCategoriesRecord = z.infer<typeof termCategoriesRecord>;
