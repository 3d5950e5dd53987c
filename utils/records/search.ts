import * as z from 'zod/mini';
import { platforms } from '@/utils/core/platforms';
import { provenance } from './provenance';
import { id, plainText } from './text';

/** One page of search results as the operator opened it: only what stands where. */
export const searchRecord = z.object({
  kind: z.literal('search'),
  platform: z.enum(platforms),
  term: plainText(100),
  /** 1-based. */
  page: z.int().check(z.gte(1), z.lte(200)),
  entries: z
    .array(
      z.object({
        itemId: id,
        title: plainText(400),
        /** 1-based place on this page among all cards, advertisements included. */
        place: z.int().check(z.gte(1), z.lte(400)),
        /** Null where the page does not tell. */
        isAd: z.nullable(z.boolean()),
      }),
    )
    .check(z.minLength(1), z.maxLength(200)),
  source: provenance,
});
export type SearchRecord = z.infer<typeof searchRecord>;
