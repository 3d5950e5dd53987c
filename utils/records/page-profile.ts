import * as z from 'zod/mini';
import { platforms } from '@/utils/core/platforms';
import { taughtScales } from './taught-scales';
import { id, instant, plainText } from './text';

/** Where a taught field stands: beside its label, or in a table's column. */
export const fieldAnchor = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('label'),
    label: plainText(60),
    /** From the label so many elements up, then down by child numbers. */
    up: z.int().check(z.gte(0), z.lte(8)),
    down: z.array(z.int().check(z.gte(0), z.lte(500))).check(z.maxLength(12)),
  }),
  z.object({ by: z.literal('column'), label: plainText(60) }),
]);
export type FieldAnchor = z.infer<typeof fieldAnchor>;

/** One field the operator pointed at. */
export const profileField = z.object({
  /** A metric's id, or `item-title`. */
  is: id,
  scale: z.enum(taughtScales),
  anchor: fieldAnchor,
});
export type ProfileField = z.infer<typeof profileField>;

/** A page the operator taught: data only, kept on this machine, exchanged as a file. */
export const pageProfile = z.object({
  id,
  site: id,
  platform: z.enum(platforms),
  name: plainText(60),
  /** `host/path` the page's address begins with, its fragment included where the site routes by it. */
  address: z.string().check(z.maxLength(300), z.regex(/^[a-z0-9.-]+\/\S*$/)),
  /** `shop`: figures of the shop. `item`: of the products in the rows, or of the one the address names. */
  subject: z.enum(['shop', 'item']),
  /** `now` how things stand · `running` today so far · `yesterday` the day before. */
  when: z.enum(['now', 'running', 'yesterday']),
  fields: z.array(profileField).check(z.minLength(1), z.maxLength(40)),
  madeAt: instant,
});
export type PageProfile = z.infer<typeof pageProfile>;

/** A file of taught pages. */
export const profileFile = z.object({
  kind: z.literal('shoplamp-pages'),
  form: z.literal(1),
  pages: z.array(pageProfile).check(z.minLength(1), z.maxLength(200)),
});
