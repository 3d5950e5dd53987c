import * as z from 'zod/mini';
import { platforms } from '@/utils/core/platforms';
import { provenance } from './provenance';
import { id, plainText } from './text';

/** Categories a platform itself offered for a text, the likeliest first, as one page showed them. */
export const categoryCandidatesRecord = z.object({
  kind: z.literal('category-candidates'),
  platform: z.enum(platforms),
  /** What was searched for, or the title the platform guessed from. */
  text: plainText(400),
  /** `search`: the operator looked for these words · `guess`: the platform proposed them by itself. */
  origin: z.enum(['search', 'guess']),
  categories: z
    .array(z.object({ id: z.nullable(id), path: z.array(plainText(80)).check(z.minLength(1), z.maxLength(8)) }))
    .check(z.minLength(1), z.maxLength(100)),
  source: provenance,
});
export type CategoryCandidatesRecord = z.infer<typeof categoryCandidatesRecord>;
