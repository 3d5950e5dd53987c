import type { CostRow } from '../schema';
import type { DemoShop } from './demo-shop';
import { createRandom } from './random';

/** Every so many products the invented operator has not entered a cost yet. */
const MISSING_EVERY = 4;

/** What an invented shop's products cost it: a third to three quarters of the price, as if entered by hand. */
export function demoCosts(shop: DemoShop, enteredAt: number): CostRow[] {
  const random = createRandom(shop.seed + 2);
  return shop.products.flatMap(({ priceLo }, index): CostRow[] => {
    const unitCostFen = Math.round((priceLo * (0.35 + random() * 0.4)) / 10) * 10;
    if (index % MISSING_EVERY === MISSING_EVERY - 1) return [];
    const itemId = `${shop.shopId}-${String(index + 1).padStart(2, '0')}`;
    return [{ site: shop.site, shopId: shop.shopId, itemId, unitCostFen, enteredAt, origin: 'by-hand' }];
  });
}
