import * as z from 'zod/mini';
import { platforms } from '@/utils/core/platforms';
import { provenance } from './provenance';
import { id, plainText } from './text';

/** One node of a platform's category tree as a page showed it. */
export const categoryRecord = z.object({
  kind: z.literal('category'),
  platform: z.enum(platforms),
  id,
  name: plainText(80),
  /** Names from the first level to this node; null when the page gave only the name. */
  path: z.nullable(z.array(plainText(80)).check(z.minLength(1), z.maxLength(8))),
  idPath: z.nullable(z.array(id).check(z.maxLength(8))),
  isLeaf: z.nullable(z.boolean()),
  /** Goods may be listed there. */
  isPublishable: z.nullable(z.boolean()),
  /** Tmall: this shop may list there. */
  isAuthorized: z.nullable(z.boolean()),
  source: provenance,
});
export type CategoryRecord = z.infer<typeof categoryRecord>;
