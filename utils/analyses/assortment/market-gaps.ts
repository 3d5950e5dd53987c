import type { PriceBand } from './price-bands';

/** A market list or page of a category the operator opened. */
export interface MarketLook {
  categoryId: string;
  /** As a page named it; null where none did. */
  name: string | null;
  /** The price segment it was narrowed to, in fen; null: the whole category. */
  band: Pick<PriceBand, 'fromFen' | 'toFen'> | null;
  /** Products of others listed there. */
  items: number;
  /** The last day it is of. */
  lastDay: string;
}

/** A category of the shop with where it stands in the platform's tree. */
export interface OwnCategory {
  categoryId: string;
  /** Ids, and names, from the first level down to the category itself; null where no page gave them. */
  idPath: readonly string[] | null;
  path: readonly string[] | null;
  /** The low prices of its on-sale products. */
  pricesFen: readonly number[];
  /** On-sale products without a known price. */
  unpriced: number;
}

/** What the market pages show that the shop has not. */
export interface MarketGaps {
  /** Categories looked at in which the shop has no product. */
  categories: MarketLook[];
  /** Price segments looked at, of categories the shop sells in, in which it has no product. */
  bands: MarketLook[];
  /** Whole categories and segments looked at. */
  looks: number;
  /** Looks that could not be judged: a product's place in the tree, or its price, is not known. */
  undecided: number;
}

type Within = true | false | null;

/** Whether a category lies in another; null where its place in the tree was not seen. */
function isWithin(own: OwnCategory, categoryId: string, name: string | null): Within {
  if (own.categoryId === categoryId || own.idPath?.includes(categoryId)) return true;
  if (own.idPath !== null && own.idPath.length > 0) return false;
  if (own.path === null || name === null) return null;
  return own.path.includes(name);
}

const hasPriceIn = ({ fromFen, toFen }: Pick<PriceBand, 'fromFen' | 'toFen'>, prices: readonly number[]): boolean =>
  prices.some((price) => price >= (fromFen ?? 0) && price <= (toFen ?? Number.POSITIVE_INFINITY));

/**
 * Market categories and price segments in which the shop has no product on sale. Both ends of a segment belong to it: pages
 * do not say which does not. `homeless` is how many on-sale products have no known category: with any, nothing is missing for certain.
 */
export function marketGaps(looks: readonly MarketLook[], own: readonly OwnCategory[], homeless: number): MarketGaps {
  const gaps: MarketGaps = { categories: [], bands: [], looks: looks.length, undecided: 0 };
  for (const look of looks) {
    const places = own.map((category) => ({ category, within: isWithin(category, look.categoryId, look.name) }));
    const inside = places.flatMap(({ category, within }) => (within === true ? [category] : []));
    const isUnsure = homeless > 0 || places.some(({ within }) => within === null);
    if (look.band === null) {
      if (inside.length > 0) continue;
      if (isUnsure) gaps.undecided += 1;
      else gaps.categories.push(look);
      continue;
    }
    const { band } = look;
    // Segments of a category the shop is not in are no gap of their own.
    if (inside.length === 0 || inside.some(({ pricesFen }) => hasPriceIn(band, pricesFen))) continue;
    if (isUnsure || inside.some(({ unpriced }) => unpriced > 0)) gaps.undecided += 1;
    else gaps.bands.push(look);
  }
  const order = (one: MarketLook, other: MarketLook) =>
    Number(one.lastDay < other.lastDay) - Number(one.lastDay > other.lastDay) ||
    Number(one.categoryId > other.categoryId) - Number(one.categoryId < other.categoryId) ||
    (one.band?.fromFen ?? 0) - (other.band?.fromFen ?? 0);
  gaps.categories.sort(order);
  gaps.bands.sort(order);
  return gaps;
}
