import * as z from 'zod/mini';
import { platforms } from '@/utils/core/platforms';
import { provenance } from './provenance';
import { day, id, missingFields } from './text';

/** A metric's id, declared once in `knowledge/metrics`. */
const metricId = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,39}$/));

/**
 * A subject's figures of one day: the metric points of one look. Money is integer fen, rates 0–1, durations ms.
 * A metric that the page left blank is absent from `values` and named in `missing`, never 0.
 */
export const metricsRecord = z.object({
  kind: z.literal('metrics'),
  platform: z.enum(platforms),
  shopId: z.nullable(id),
  subject: z.object({ kind: z.enum(['item', 'shop']), id: z.nullable(id) }),
  /** The day the figures are of, in Shanghai. */
  statDate: day,
  values: z.record(metricId, z.number()),
  missing: missingFields,
  source: provenance,
});
export type MetricsRecord = z.infer<typeof metricsRecord>;
