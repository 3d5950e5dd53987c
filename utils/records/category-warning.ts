import * as z from 'zod/mini';
import { platforms } from '@/utils/core/platforms';
import { provenance } from './provenance';
import { id, plainText } from './text';

/** A page saying by itself that a product seems to be in the wrong category. */
export const categoryWarningRecord = z.object({
  kind: z.literal('category-warning'),
  platform: z.enum(platforms),
  shopId: z.nullable(id),
  itemId: id,
  /** The category the page spoke of; null when it did not name one. */
  categoryId: z.nullable(id),
  /** The page's own words. */
  text: plainText(400),
  /** Where the page would put it, from the first level down; null when it does not say. */
  proposedPath: z.nullable(z.array(plainText(80)).check(z.minLength(1), z.maxLength(8))),
  source: provenance,
});
export type CategoryWarningRecord = z.infer<typeof categoryWarningRecord>;
