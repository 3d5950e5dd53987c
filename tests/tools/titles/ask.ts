import * as z from 'zod/mini';
import { platforms } from '@/utils/core/platforms';

z.config(z.locales.en());

/** A field that may be absent or null, both meaning "not given". */
export const maybe = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.pipe(
    z.optional(z.nullable(schema)),
    z.transform((value) => value ?? undefined),
  );

/** A platform by our name for it, or `pdd`. */
export const platform = z.pipe(
  z.string(),
  z.pipe(
    z.transform((name: string) => (name === 'pdd' ? 'pinduoduo' : name)),
    z.enum(platforms),
  ),
);

/** A day that exists. */
export const realDay = z
  .string()
  .check(
    z.refine(
      (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text),
      'no such day',
    ),
  );

/** Reads a line; errors name the fields that are wrong in one sentence. */
export function readLine<Schema extends z.ZodMiniType>(schema: Schema, line: unknown): z.output<Schema> {
  const read = schema.safeParse(line);
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`);
  throw new Error(wrong.join('; '));
}
