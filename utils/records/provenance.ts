import * as z from 'zod/mini';

/** Page kinds an operator meets; the term list of the README explains each. */
export const pageKinds = [
  'item-list',
  'item-edit',
  'category-pick',
  'activity-list',
  'activity-detail',
  'activity-items',
  'coupon-list',
  'shop-overview',
  'shop-traffic',
  'item-metrics',
  'item-sources',
  'search-terms',
  'market',
  'ad-report',
  'live-room',
  'service-score',
  'search-results',
  'taught',
  'import',
] as const;

export const pageKind = z.enum(pageKinds);
export type PageKind = z.infer<typeof pageKind>;

/** Where a record was read: enough to find the place again, never page content. */
export const provenance = z.object({
  site: z.string().check(z.regex(/^[a-z0-9-]{2,20}$/)),
  pageKind,
  /** Reader id, e.g. `list-api`. */
  reader: z.string().check(z.regex(/^[a-z0-9-]{2,40}$/)),
  /** JSON path or label text inside the page. */
  at: z.string().check(z.maxLength(200)),
  /** Milliseconds since the epoch. */
  capturedAt: z.int().check(z.positive()),
});
export type Provenance = z.infer<typeof provenance>;
