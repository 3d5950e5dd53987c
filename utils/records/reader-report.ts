import * as z from 'zod/mini';
import { layers } from './layers';
import { pageKind } from './provenance';

/**
 * What a reader met on one look.
 * `ok` all read · `partly` some parts refused · `empty` the page truly shows nothing · `refused` the platform would not
 * answer (session over, too many requests) · `changed` the page is not as the reader knows it, nothing of the refused
 * part was stored.
 */
export const readerReport = z.object({
  site: z.string().check(z.maxLength(20)),
  pageKind,
  reader: z.string().check(z.maxLength(40)),
  /** Null where it was none of a page's readers that reported. */
  layer: z.nullable(z.enum(layers)),
  outcome: z.enum(['ok', 'partly', 'empty', 'refused', 'changed']),
  /** Machine word, e.g. `not-json`, `html-in-text`, `unsafe-id`, `too-large`, `nothing-found`. */
  reason: z.nullable(z.string().check(z.maxLength(60))),
  /** Path or label where it went wrong; never page content. */
  at: z.nullable(z.string().check(z.maxLength(200))),
  /** Of the fields the page should show, how many were read on at least one record. */
  fields: z.object({ read: z.int().check(z.nonnegative()), expected: z.int().check(z.nonnegative()) }),
  /** How many records were accepted and how many refused. */
  accepted: z.int().check(z.nonnegative()),
  refused: z.int().check(z.nonnegative()),
  time: z.int().check(z.positive()),
});
export type ReaderReport = z.infer<typeof readerReport>;
