import * as z from 'zod/mini';
import { platforms } from '@/utils/core/platforms';
import { provenance } from './provenance';
import { id, instant, missingFields, plainText } from './text';

/** Whether buyers can get the product; `statusText` keeps the page's own word. */
export const itemStatus = z.enum(['on-sale', 'in-stock', 'sold-out', 'other']);
export type ItemStatus = z.infer<typeof itemStatus>;

/** Integer fen, both ends equal when the page shows one price. */
export const fenRange = z
  .object({ lo: z.int().check(z.nonnegative()), hi: z.int().check(z.nonnegative()) })
  .check(z.refine(({ lo, hi }) => lo <= hi, 'range-reversed'));

/** How long a title may be, in the platform's units, and who said so. */
export const titleLimit = z.object({
  max: z.int().check(z.positive(), z.lte(400)),
  origin: z.enum(['counter', 'model', 'placeholder']),
});
export type TitleLimit = z.infer<typeof titleLimit>;

/**
 * One product as one page showed it. A field is null when that page does not show it; `missing` says why for the fields
 * it should have shown. `itemId` is null on a page for a product that is not saved yet.
 */
export const itemRecord = z.object({
  kind: z.literal('item'),
  platform: z.enum(platforms),
  /** Seller id as the page states it; null when the page does not name the shop. */
  shopId: z.nullable(id),
  itemId: z.nullable(id),
  title: z.nullable(plainText(400)),
  guideTitle: z.nullable(plainText(400)),
  titleLimit: z.nullable(titleLimit),
  guideTitleLimit: z.nullable(titleLimit),
  /** Leaf category id. */
  categoryId: z.nullable(id),
  /** Names from the first level down to the leaf. */
  categoryPath: z.nullable(z.array(plainText(80)).check(z.minLength(1), z.maxLength(8))),
  priceFen: z.nullable(fenRange),
  stock: z.nullable(z.int().check(z.nonnegative())),
  status: z.nullable(itemStatus),
  statusText: z.nullable(plainText(40)),
  /** Main image without protocol and size suffix, so that one image has one name. */
  imageKey: z.nullable(plainText(400)),
  /** Merchant's own code. */
  outerId: z.nullable(plainText(120)),
  /** The page's 创建时间 column, whose field is named "up-shelf"; which of the two it is, is contested. */
  listedAt: z.nullable(instant),
  /** Category attributes by label, e.g. `{ 材质: ['棉'] }`. */
  attributes: z.nullable(z.record(plainText(80), z.array(plainText(400)))),
  missing: missingFields,
  source: provenance,
});
export type ItemRecord = z.infer<typeof itemRecord>;
