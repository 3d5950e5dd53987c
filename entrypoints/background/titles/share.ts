import { browser } from 'wxt/browser';
import { type AllocationProduct, allocateTerms } from '@/utils/analyses/titles/compose/allocate-terms';
import { demandOf } from '@/utils/analyses/titles/terms/demand';
import { missingWords } from '@/utils/analyses/titles/terms/missing-words';
import { partTerm } from '@/utils/analyses/titles/terms/part-term';
import { standings } from '@/utils/analyses/titles/terms/standing';
import { measureTitle } from '@/utils/analyses/titles/title-facts';
import { guard } from '../guard';
import { joinSpellings, type SpelledTerm } from './join-spellings';
import { loadProduct, type Product } from './product';
import { proposeTitles } from './propose';

interface ShareAsk {
  site: string;
  shopId: string;
  itemIds: string[];
  run: string;
}

/** Characters a running title may change by when terms are shared out. House choice: a word or two. */
const MOST_CHANGE = 6;

/** Other pages wait while this goes on: so long at a time, in ms. */
const TURN_MS = 30;

/** How far sharing out has got, `{ run, done, total }`: for drawing it while it goes on. */
const PROGRESS = 'share-progress';

// A stopped worker gives no answer either, so nothing has to outlive it.
const cancelled = new Set<string>();

/** Stops sharing terms out. */
export async function onCancelShare({ run }: { run: string }): Promise<null> {
  cancelled.add(run);
  return null;
}

/**
 * Shares the bank's terms out over products, so that they do not compete, and proposes a title for each. Errors:
 * `cancelled`.
 */
export async function onShareTerms({ site, shopId, itemIds, run }: ShareAsk) {
  const total = itemIds.length;
  const pause = turns(run, total);
  try {
    const parted = new Map<string, string>();
    const products: SharingProduct[] = [];
    for (const itemId of itemIds) {
      await pause(0);
      const loaded = await guard('share', () => loadProduct({ site, shopId, itemId }));
      if (loaded) products.push(withTerms(loaded, parted));
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
    const left = allocated.filter(({ productId }) => productId === null);
    return { rows, left: left.flatMap(({ term }) => spelled.get(term.text)?.all.map((one) => one.term.text) ?? []) };
  } finally {
    cancelled.delete(run);
    await guard('share-progress', () => browser.storage.session.remove(PROGRESS));
  }
}

/** Gives other work its turn when enough time has passed, and tells how far it is. Errors: `cancelled`. */
function turns(run: string, total: number): (done: number) => Promise<void> {
  let began = performance.now();
  return async (done) => {
    if (cancelled.has(run)) throw new Error('cancelled');
    if (performance.now() - began < TURN_MS) return;
    await guard('share-progress', () => browser.storage.session.set({ [PROGRESS]: { run, done, total } }));
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (cancelled.has(run)) throw new Error('cancelled');
    began = performance.now();
  };
}

interface SharingProduct extends AllocationProduct {
  loaded: Product;
  /** The terms that may be given to it, by their text. */
  terms: ReadonlyMap<string, SpelledTerm>;
}

/** A product with the terms that may be given to it. `parted` keeps how terms were parted, for the products after it. */
function withTerms(loaded: Product, parted: Map<string, string>): SharingProduct {
  const { entry, context, book, input, judged, title, basis } = loaded;
  const fitting = standings(context.bank, measureTitle(input, book), entry.item.itemId).flatMap(({ term, standing }) => {
    const weight = demandOf(term, basis);
    if (standing === 'unfit' || weight === null) return [];
    const text = parted.get(term.text) ?? partTerm(term.text, book);
    parted.set(term.text, text);
    return [{ term, weight, parted: text }];
  });
  return {
    loaded,
    id: entry.item.itemId,
    title,
    sales: null,
    room: Math.max(0, (judged.limit ?? judged.units) - judged.units) + 2 * MOST_CHANGE,
    terms: new Map(fitting.map((one) => [one.term.text, one])),
  };
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
  const wishes = { keep: [], drop: [], brandFirst: null, maxChange: MOST_CHANGE, uniqueRoles: [], most: 1 };
  const { proposals } = proposeTitles(
    loaded,
    terms.map(({ term }) => term),
    wishes,
  );
  return proposals[0] ?? null;
}
