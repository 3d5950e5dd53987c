import * as z from 'zod/mini';
import { platforms } from '@/utils/core/platforms';
import { provenance } from './provenance';
import { subjectKinds } from './subject-kinds';
import { day, id, missingFields, plainText } from './text';

/** A metric's id, declared once in `knowledge/metrics`. */
const metricId = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,39}$/));

/** What figures are of. A source, a term or an advertisement is known by `id` or by `name`; `of` is its product. */
export const metricsSubject = z.object({
  kind: z.enum(subjectKinds),
  id: z.nullable(id),
  name: z.nullable(plainText(200)),
  of: z.nullable(id),
});
export type MetricsSubject = z.infer<typeof metricsSubject>;

/**
 * A subject's figures of one period: the metric points of one look. Money is integer fen, rates fractions, durations ms.
 * A metric that the page left blank is in neither `values` nor `ranges` and is named in `missing`; it is never 0.
 */
export const metricsRecord = z.object({
  kind: z.literal('metrics'),
  platform: z.enum(platforms),
  shopId: z.nullable(id),
  subject: metricsSubject,
  /** The last day the figures are of, in Shanghai. */
  statDate: day,
  /** How many days they are of, `statDate` included. */
  days: z.int().check(z.gte(1), z.lte(400)),
  /** False while the period runs or the platform is still counting: such figures never stand for the day. */
  isFinal: z.boolean(),
  /** What sets these figures apart from others of the same subject and period, e.g. `effect-7` (an advertisement's conversion window), `list-hot`, `pc`. */
  scope: z.nullable(id),
  /** Exact figures by metric. */
  values: z.record(metricId, z.number()),
  /** Figures the page gives as a range, or rounded so that they stand for one. */
  ranges: z.record(
    metricId,
    z.object({ lo: z.number(), hi: z.number() }).check(z.refine(({ lo, hi }) => lo < hi, 'range-reversed')),
  ),
  missing: missingFields,
  source: provenance,
});
export type MetricsRecord = z.infer<typeof metricsRecord>;
