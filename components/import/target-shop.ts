import { shopKey } from '@/components/shared/names';
import type { ShopView } from '@/components/shared/views';
import type { ContentView } from './views';

/** Shops a file may be stored under: what is stored under an invented shop would go when the invented shops go. */
export const shopsFor = (content: ContentView, shops: readonly ShopView[]): ShopView[] =>
  shops.filter(({ site, isDemo }) => site === content.site && !isDemo);

/**
 * The shop a file is surely or most likely of: the only one its products are known under; where none of them is known, the
 * only one there is. Null: the operator has to say.
 */
export function suggestedShop(content: ContentView, shops: readonly ShopView[]): ShopView | null {
  const own = shopsFor(content, shops);
  const known = own.filter((shop) => content.knownUnder.some((one) => shopKey(one) === shopKey(shop)));
  const [only] = known.length === 0 ? own : known;
  return only !== undefined && (known.length === 1 || (known.length === 0 && own.length === 1)) ? only : null;
}

/** Another shop under which products of the file are known, when the chosen one knows none of them. */
export function otherShop(content: ContentView, shops: readonly ShopView[], chosen: string): [ShopView, number] | null {
  const own = shopsFor(content, shops);
  if (content.knownUnder.some((one) => shopKey(one) === chosen)) return null;
  for (const one of content.knownUnder) {
    const shop = own.find((candidate) => shopKey(candidate) === shopKey(one));
    if (shop) return [shop, one.products];
  }
  return null;
}
