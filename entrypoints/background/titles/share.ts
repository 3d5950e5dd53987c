import { allocateTerms } from '@/utils/analyses/titles/compose/allocate-terms';
import { missingWords } from '@/utils/analyses/titles/terms/missing-words';
import { guard } from '../guard';
import { coreWords } from './core-words';
import { joinSpellings, type SpelledTerm } from './join-spellings';
import { loadProduct, type Product } from './product';
import { proposeTitles } from './propose';
import { cancelRun, runInTurns } from './share-runs';
import { sharingBasis } from './sharing-basis';
import { type SharingProduct, sharingProduct } from './sharing-product';

interface ShareAsk {
  site: string;
  shopId: string;
  itemIds: string[];
  run: string;
}

/** Characters a running title may change by when terms are shared out. House choice: a word or two. */
const MOST_CHANGE = 6;

/** Stops sharing terms out. */
export async function onCancelShare({ run }: { run: string }): Promise<null> {
  cancelRun(run);
  return null;
}

/**
 * Shares the bank's terms out over products, so that they do not compete, and proposes a title for each. Errors:
 * `cancelled`.
 */
export function onShareTerms({ site, shopId, itemIds, run }: ShareAsk) {
  const ids = [...new Set(itemIds)];
  return runInTurns(run, ids.length, async (pause) => {
    const all: Product[] = [];
    for (const itemId of ids) {
      await pause(0);
      const loaded = await guard('share', () => loadProduct({ site, shopId, itemId }));
      if (loaded) all.push(loaded);
    }
    const basisOf = sharingBasis(all);
    const parted = new Map<string, string>();
    const products: SharingProduct[] = [];
    for (const product of all) {
      await pause(0);
      products.push(sharingProduct(product, basisOf(product.entry.item.itemId), MOST_CHANGE, parted));
    }
    const metric = commonestMetric(products);
    for (const product of products) product.sales = product.loaded.entry.item.latest[metric]?.value ?? null;
    const spelled = joinSpellings(products.flatMap(({ terms }) => [...terms.values()]));
    const allocated = allocateTerms(
      products,
      [...spelled].map(([text, { weight }]) => ({ text, weight })),
      ({ terms }, { text }) => spelled.get(text)?.all.some((one) => terms.has(one.term.text)) === true,
    );
    const rows = [];
    for (const product of products) {
      await pause(rows.length);
      const own = allocated.filter(({ productId }) => productId === product.id);
      const terms = own.flatMap(({ term }) => spelled.get(term.text) ?? []);
      rows.push({
        itemId: product.id,
        title: product.title,
        terms: own.flatMap(({ term, reason }) => {
          const [first, ...also] = spelled.get(term.text)?.all.map(({ term: { text } }) => text) ?? [];
          return reason === 'no-product' || first === undefined ? [] : [{ text: first, reason, also }];
        }),
        proposal: firstProposal(product, terms),
      });
    }
    const given = new Set(
      allocated.flatMap(({ term, productId }) => (productId === null ? [] : (spelled.get(term.text)?.words ?? []))),
    );
    const demandMetric = products.map(({ loaded }) => loaded.basis?.metric).find((one) => one !== undefined) ?? null;
    return { rows, demandMetric, left: leftOver(products, given), unweighed: unweighedIn(products) };
  });
}

/** Terms for these products' goods that none of them was given, the most searched first, each set of words once. */
function leftOver(products: readonly SharingProduct[], given: ReadonlySet<string>) {
  const seen = joinSpellings(products.flatMap(({ terms, unfit }) => [...terms.values(), ...unfit]));
  return [...seen.values()]
    .filter(({ words }) => !given.has(words))
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ all: [first] }) => {
      if (!first) return [];
      const { lo, hi, statDate } = first.figure;
      return [{ text: first.term.text, lo, hi, statDate }];
    });
}

/** Terms that fit a product and have no figure to be weighed by, in no spelling. */
function unweighedIn(products: readonly SharingProduct[]): string[] {
  const fitting = joinSpellings(products.flatMap(({ terms, unweighed }) => [...terms.values(), ...unweighed]));
  return [...fitting.values()].flatMap(({ weight, all }) => (weight < 0 ? all.map(({ term }) => term.text) : []));
}

/** What most products are known by: sales of a month and visitors of a day are not one scale. */
function commonestMetric(products: readonly SharingProduct[]): string {
  const count = (metric: string) => products.filter(({ loaded }) => loaded.entry.item.latest[metric] !== undefined).length;
  return count('visitors') > count('sold-30d') ? 'visitors' : 'sold-30d';
}

/** A product's best title for the terms given to it; null where none is better. */
function firstProposal({ loaded, title }: SharingProduct, given: readonly { all: readonly SpelledTerm[] }[]) {
  const terms = given.flatMap(({ all: [first] }) => first ?? []);
  const isFaulty = loaded.judged.findings.some(({ status }) => status === 'fail');
  // Nothing covers more than all.
  if (!isFaulty && terms.every(({ parted }) => missingWords(parted, title).length === 0)) return null;
  const wishes = { keep: coreWords(loaded, []), drop: [], brandFirst: null, maxChange: MOST_CHANGE, uniqueRoles: [], most: 1 };
  const { proposals } = proposeTitles(
    loaded,
    terms.map(({ term }) => term),
    wishes,
  );
  return proposals[0] ?? null;
}
