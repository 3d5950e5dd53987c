import { type SubjectRef, subjectRef } from '@/utils/records/finding';

/** A product's key within all sites and shops. */
export const productKey = ({ site, shopId, itemId }: SubjectRef): string => `${site}/${shopId}/${itemId}`;

/** The dashboard's hash for one product: `#products/<site>/<shopId>/<itemId>`. */
export const productHash = (ref: SubjectRef): string => `#products/${productKey(ref)}`;

/** The product an address's hash names, or null. An address is typed by anyone, so its ids are checked like any others. */
export function productOfHash(hash: string): SubjectRef | null {
  const [view, site, shopId, itemId, ...rest] = hash.split('/');
  if (view !== '#products' || rest.length > 0) return null;
  const ref = subjectRef.safeParse({ site, shopId, itemId });
  return ref.success ? ref.data : null;
}
