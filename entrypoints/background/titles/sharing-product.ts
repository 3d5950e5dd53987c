import type { AllocationProduct } from '@/utils/analyses/titles/compose/allocate-terms';
import { type DemandBasis, demandFigure } from '@/utils/analyses/titles/terms/demand';
import { partTerm } from '@/utils/analyses/titles/terms/part-term';
import { standings } from '@/utils/analyses/titles/terms/standing';
import { measureTitle } from '@/utils/analyses/titles/title-facts';
import type { TermFigure } from '@/utils/records/bank-term';
import type { SpelledTerm } from './join-spellings';
import type { Product } from './product';

/** A term with the figure it is weighed by. */
interface WeighedTerm extends SpelledTerm {
  figure: TermFigure;
}

/** A product among those that share terms. */
export interface SharingProduct extends AllocationProduct {
  loaded: Product;
  /** The terms that may be given to it, by their text. */
  terms: ReadonlyMap<string, WeighedTerm>;
  /** Those for its goods that may not. */
  unfit: readonly WeighedTerm[];
  /** Those that might be, had they a figure to be weighed by; their weight is less than none. */
  unweighed: readonly SpelledTerm[];
}

/**
 * A product with the terms that have to do with it, weighed by the given basis, whose title may change by so many
 * characters. Its sales are not filled in. `parted` keeps how terms were parted, for the products after it.
 */
export function sharingProduct(
  product: Product,
  basis: DemandBasis | null,
  mostChange: number,
  parted: Map<string, string>,
): SharingProduct {
  const { entry, context, book, input, judged, title } = product;
  const { itemId } = entry.item;
  const terms = new Map<string, WeighedTerm>();
  const unfit: WeighedTerm[] = [];
  const unweighed: SpelledTerm[] = [];
  for (const { term, standing } of standings(context.bank, measureTitle(input, book), itemId)) {
    const text = parted.get(term.text) ?? partTerm(term.text, book);
    parted.set(term.text, text);
    const figure = demandFigure(term, basis);
    const weighed = figure && { term, weight: figure.lo, parted: text, figure };
    if (standing === 'unfit') unfit.push(...(weighed ? [weighed] : []));
    else if (weighed) terms.set(term.text, weighed);
    else unweighed.push({ term, weight: -1, parted: text });
  }
  return {
    loaded: { ...product, basis },
    id: itemId,
    title,
    sales: null,
    room: Math.max(0, (judged.limit ?? judged.units) - judged.units) + 2 * mostChange,
    ...{ terms, unfit, unweighed },
  };
}
