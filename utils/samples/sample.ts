import * as z from 'zod/mini';
import { fail, ok, type Result } from '@/utils/core/result';

/** A page as it stood: what a content script hands over when asked, and what a sample file holds once it is disguised. */
export const sample = z.object({
  url: z.url(),
  /** Milliseconds since the epoch. */
  capturedAt: z.int().check(z.positive()),
  html: z.nullable(z.string()),
  responses: z.array(z.object({ url: z.string(), requestBody: z.nullable(z.string()), body: z.string() })).check(z.maxLength(50)),
  storage: z.record(z.string(), z.string()),
});
export type Sample = z.infer<typeof sample>;

/** A sample file: data only. `form` grows when its shape changes. */
const sampleFile = z.object({ ...sample.shape, kind: z.literal('shoplamp-sample'), form: z.literal(1) });

/** The text of a sample file. */
export const writeSample = (given: Sample): string =>
  `${JSON.stringify({ kind: 'shoplamp-sample', form: 1, ...given }, null, 1)}\n`;

/** Reads a sample file. Failures: `not-json`, `not-a-sample`. */
export function readSample(text: string): Result<Sample> {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail('not-json');
  }
  const parsed = sampleFile.safeParse(data);
  if (!parsed.success) return fail('not-a-sample');
  const { url, capturedAt, html, responses, storage } = parsed.data;
  return ok({ url, capturedAt, html, responses, storage });
}
