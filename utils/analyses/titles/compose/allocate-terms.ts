import type { WeightedTerm } from './compose-input';
import { foldText } from './fold-text';
import { coveredTerms, listTerms } from './term-list';

/** A product among those the terms of one category are shared out over. */
export interface AllocationProduct {
  id: string;
  title: string;
  /** Any measure of sales; null where unknown, which counts as least. */
  sales: number | null;
  /** Units a title of it may take in new words. */
  room: number;
}

export interface Allocation {
  term: WeightedTerm;
  /** Null when it fits no product. */
  productId: string | null;
  /** `covered`: its title covers it, of several the best seller. `fits`: it fits and has got least for its room. */
  reason: 'covered' | 'fits' | 'no-product';
}

/**
 * Shares terms out so that own products do not compete: each term goes to one product at most. Heaviest term first: it
 * stays with the best-selling product whose title covers it; else it goes to the fitting product which has got the least
 * weight for its room so far, of several the one with most room, then with most sales. *House choice*.
 */
export function allocateTerms<Product extends AllocationProduct>(
  products: readonly Product[],
  terms: readonly WeightedTerm[],
  fits: (product: Product, term: WeightedTerm) => boolean,
): Allocation[] {
  const bySales = [...products].sort((a, b) => (b.sales ?? -1) - (a.sales ?? -1));
  const folded = new Map(bySales.map((product) => [product, foldText(product.title)]));
  const load = new Map(bySales.map((product) => [product, 0]));
  return listTerms(merge(terms)).map((term) => {
    const given = { text: term.text, weight: term.weight };
    const owner = bySales.find((product) => coveredTerms(folded.get(product) ?? '', [term]).length > 0);
    if (owner) return { term: given, productId: owner.id, reason: 'covered' };
    const fitting = bySales.filter((product) => product.room > 0 && fits(product, given));
    const weightIn = (product: Product) => (load.get(product) ?? 0) / product.room;
    const [taker] = fitting.sort((a, b) => weightIn(a) - weightIn(b) || b.room - a.room);
    if (!taker) return { term: given, productId: null, reason: 'no-product' };
    load.set(taker, (load.get(taker) ?? 0) + term.weight);
    return { term: given, productId: taker.id, reason: 'fits' };
  });
}

/** A term given twice, in whatever order of its words, is one with the higher weight: demand is not added up. */
function merge(terms: readonly WeightedTerm[]): WeightedTerm[] {
  const merged = new Map<string, WeightedTerm>();
  for (const { text, weight } of terms) {
    const key = [...new Set(foldText(text).split(' '))].sort().join(' ');
    const known = merged.get(key);
    if (!known || weight > known.weight) merged.set(key, { text, weight });
  }
  return [...merged.values()];
}
