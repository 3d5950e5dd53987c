import { fieldOf } from '@/utils/snapshots/queries';
import { shopContext } from '../titles/shop-context';

/** Fewer products of one's own tell nothing about what is stated there. House choice. */
const FEWEST_PRODUCTS = 3;

/** What so large a share of them states is usual there. House choice. */
const USUAL = 0.6;

const MOST_NAMED = 8;

/** Attributes most of a shop's products in a category state and a product does not; null where too few of them are known to tell. */
export async function attributesMissed(
  { site, shopId }: { site: string; shopId: string },
  categoryId: string,
  has: Readonly<Record<string, readonly string[]>> | null,
): Promise<string[] | null> {
  if (shopId === '') return null;
  const { items } = await shopContext(site, shopId, Date.now());
  const there = items.filter((item) => item.attributes !== null && fieldOf(item, 'categoryId') === categoryId);
  if (there.length < FEWEST_PRODUCTS) return null;
  const counts = new Map<string, number>();
  for (const { attributes } of there)
    for (const name of Object.keys(attributes ?? {})) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([name, count]) => count >= USUAL * there.length && !(has && name in has))
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_NAMED)
    .map(([name]) => name);
}
