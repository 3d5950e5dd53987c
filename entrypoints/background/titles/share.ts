import { allocateTerms } from '@/utils/analyses/titles/compose/allocate-terms';
import { demandOf } from '@/utils/analyses/titles/terms/demand';
import { partTerm } from '@/utils/analyses/titles/terms/part-term';
import { standings } from '@/utils/analyses/titles/terms/standing';
import { measureTitle } from '@/utils/analyses/titles/title-facts';
import { guard } from '../guard';
import { loadProduct, type Product } from './product';
import { proposeTitles } from './propose';

interface ShareAsk {
  site: string;
  shopId: string;
  itemIds: string[];
}

/** Characters a running title may change by when terms are shared out. House choice: a word or two. */
const MOST_CHANGE = 6;

/** Shares the bank's terms out over products, so that they do not compete, and proposes a title for each. */
export async function onShareTerms({ site, shopId, itemIds }: ShareAsk) {
  const found = await Promise.all(itemIds.map((itemId) => guard('share', () => loadProduct({ site, shopId, itemId }))));
  const products = found.filter((product) => product !== null).map(withTerms);
  const weighed = new Map(products.flatMap(({ terms }) => [...terms.values()].map((term) => [term.parted, term] as const)));
  const allocated = allocateTerms(
    products,
    [...weighed.values()].map(({ parted, weight }) => ({ text: parted, weight })),
    ({ terms }, { text }) => terms.has(text),
  );
  const rows = [];
  for (const product of products) {
    const own = allocated.filter(({ productId }) => productId === product.id);
    const terms = own.flatMap(({ term }) => weighed.get(term.text) ?? []);
    rows.push({
      itemId: product.id,
      title: product.title,
      terms: own.flatMap(toldOf),
      proposal: firstProposal(product.loaded, terms),
    });
    // Each takes some milliseconds, and other pages wait.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  const left = allocated.filter(({ productId }) => productId === null);
  return { rows, left: left.map(({ term }) => nameOf(term.text)) };

  function nameOf(parted: string): string {
    return weighed.get(parted)?.term.text ?? parted;
  }
  function toldOf({ term, reason }: (typeof allocated)[number]) {
    return reason === 'no-product' ? [] : [{ text: nameOf(term.text), reason }];
  }
}

/** A product with the terms that may be given to it, by their parted text. */
function withTerms(loaded: Product) {
  const { entry, context, book, input, judged, title, basis } = loaded;
  const fitting = standings(context.bank, measureTitle(input, book), entry.item.itemId).flatMap(({ term, standing }) => {
    const weight = demandOf(term, basis);
    return standing === 'unfit' || weight === null ? [] : [{ term, weight, parted: partTerm(term.text, book) }];
  });
  return {
    loaded,
    id: entry.item.itemId,
    title,
    sales: entry.traffic?.value ?? null,
    room: Math.max(0, (judged.limit ?? judged.units) - judged.units) + 2 * MOST_CHANGE,
    terms: new Map(fitting.map((one) => [one.parted, one])),
  };
}

/** A product's best title for the terms given to it; null where none is better. */
function firstProposal(product: Product, terms: readonly { term: Parameters<typeof proposeTitles>[1][number] }[]) {
  const wishes = { keep: [], drop: [], brandFirst: null, maxChange: MOST_CHANGE, uniqueRoles: [] };
  return (
    proposeTitles(
      product,
      terms.map(({ term }) => term),
      wishes,
    ).proposals[0] ?? null
  );
}
