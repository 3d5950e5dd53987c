import * as z from 'zod/mini';

const TAG = /<\/?[a-z!][^>]*>/i;

/**
 * Text as a seller page shows it. Markup is refused: no platform lets a title carry tags, so a value with one was not
 * the plain field we meant to read.
 */
export const plainText = (longest: number) =>
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(longest),
    z.refine((text) => !TAG.test(text), 'html-in-text'),
  );

/** A platform id: always text, because ids outgrow 2^53. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/, 'unsafe-id'));

/** A calendar day in Shanghai. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Milliseconds since the epoch, 2000-01-01 … 2100-01-01: anything else is a misread number. */
export const instant = z.int().check(z.gte(946_684_800_000), z.lte(4_102_444_800_000));

/** Why a field is null. */
export const missingReason = z.enum(['not-on-page', 'empty', 'unreadable', 'not-loaded-yet']);
export type MissingReason = z.infer<typeof missingReason>;

/** Fields the page should show but did not, each with its reason. */
export const missingFields = z.record(z.string().check(z.maxLength(40)), missingReason);
