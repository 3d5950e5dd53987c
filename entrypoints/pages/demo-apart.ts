import { isDemoId } from '@/utils/records/demo-ids';

/** Whether a category belongs beside a shop's products: an invented one to an invented shop only, a real one to a real shop. */
export const isCategoryFor = (shop: { isDemo: boolean }, categoryId: string): boolean => isDemoId(categoryId) === shop.isDemo;

/** The shops shown together where all are wanted: real ones never beside invented ones. */
export function shopsTogether<Shop extends { isDemo: boolean }>(shops: readonly Shop[]): Shop[] {
  const real = shops.filter(({ isDemo }) => !isDemo);
  return real.length > 0 ? real : [...shops];
}
