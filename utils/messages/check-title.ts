import * as z from 'zod/mini';
import { platforms } from '@/utils/core/platforms';
import { finding } from '@/utils/records/finding';
import { titleLimit } from '@/utils/records/item';
import { id } from '@/utils/records/text';
import { defineMessage } from './channel';

/** What is known about a title while it is typed. Nothing of it is stored. */
export const titleDraft = z.object({
  title: z.string().check(z.maxLength(2000)),
  platform: z.enum(platforms),
  titleLimit: z.nullable(titleLimit),
  /** The page's own count of the title, e.g. 21 of `21/60`. */
  unitsOnPage: z.nullable(z.int()),
  itemId: z.nullable(id),
  categoryId: z.nullable(id),
  categoryPath: z.nullable(z.array(z.string())),
  /** Whose choice of rules holds for a product nobody has stored; left out where the operator named none. */
  shop: z.optional(z.object({ site: id, shopId: id })),
});
export type TitleDraft = z.infer<typeof titleDraft>;

/** Content script or popup → background: judge a title. */
export const checkTitle = defineMessage(
  'check-title',
  titleDraft,
  z.object({ units: z.int(), limit: z.nullable(z.int()), findings: z.array(finding) }),
);
