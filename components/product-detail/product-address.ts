import { type SubjectRef, subjectRef } from '@/utils/records/finding';

/** A product's key within all sites and shops. */
export const productKey = ({ site, shopId, itemId }: SubjectRef): string => `${site}/${shopId}/${itemId}`;

/** The views that open one product beside their table. */
export type ProductViewId = 'products' | 'titles' | 'categories';

/** The dashboard's hash for one product in a view: `#titles/<site>/<shopId>/<itemId>`. */
export const viewHash = (view: ProductViewId, ref: SubjectRef): string => `#${view}/${productKey(ref)}`;

/** The dashboard's hash for one product: `#products/<site>/<shopId>/<itemId>`. */
export const productHash = (ref: SubjectRef): string => viewHash('products', ref);

/** The product a view's hash names, or null. An address is typed by anyone, so its ids are checked like any others. */
export function refOfHash(view: ProductViewId, hash: string): SubjectRef | null {
  const [name, site, shopId, itemId, ...rest] = hash.split('/');
  if (name !== `#${view}` || rest.length > 0) return null;
  const ref = subjectRef.safeParse({ site, shopId, itemId });
  return ref.success ? ref.data : null;
}

/** The product an address's hash names, or null. */
export const productOfHash = (hash: string): SubjectRef | null => refOfHash('products', hash);
