import type { TitleInput } from '../title-input';
import { statedBrand } from './stated-brand';

/**
 * Names of the product's own brand, with the shop's: `Haier/海尔` are two. Null where neither is known; a product whose
 * attribute says it has no brand, in a shop without one, has an empty list.
 */
export function ownBrands({ attributes, ownBrands: shopBrands }: Pick<TitleInput, 'attributes' | 'ownBrands'>): string[] | null {
  const stated = statedBrand({ attributes });
  if (stated === null && shopBrands.length === 0) return null;
  return [...new Set([...(stated ?? []), ...shopBrands])];
}
