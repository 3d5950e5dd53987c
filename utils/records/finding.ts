import * as z from 'zod/mini';
import { id } from './text';

/** `fail`: the law, the platform or the page's own limit forbids it. `warn`: costs quality or needs a look. */
export const findingStatus = z.enum(['pass', 'warn', 'fail', 'notApplicable', 'error']);
export type FindingStatus = z.infer<typeof findingStatus>;

/** One rule's outcome on one subject. Words live in the locale files under the rule's id; here only keys and parameters. */
export const finding = z.object({
  /** Rule id = file name = key of its texts. */
  rule: id,
  status: findingStatus,
  /** Which of the rule's sentences; null for pass and notApplicable. */
  message: z.nullable(id),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** UTF-16 offsets [start, end) into the title. */
  spans: z.array(z.tuple([z.int(), z.int()])),
  /** A title that mends it, when the rule can make one without inventing anything. */
  suggestedTitle: z.nullable(z.string()),
});
export type Finding = z.infer<typeof finding>;

/** Product and shop a finding, a change or a drawer is about. */
export const subjectRef = z.object({ site: id, shopId: id, itemId: id });
export type SubjectRef = z.infer<typeof subjectRef>;
