import { termGaps } from '@/utils/analyses/assortment/gaps';
import { marketGaps, type OwnCategory } from '@/utils/analyses/assortment/market-gaps';
import { marketLooks } from '@/utils/analyses/assortment/market-looks';
import { termHome } from '@/utils/analyses/assortment/term-home';
import { demandFigure } from '@/utils/analyses/titles/terms/demand';
import { addDays, dayOf } from '@/utils/core/dates';
import type { BankTerm } from '@/utils/records/bank-term';
import { category, fieldOf, figuresOfKind, type ItemRow, isInAssortment, termCategoriesOf } from '@/utils/snapshots/queries';
import { shopContext } from './titles/shop-context';
import { shopWords } from './titles/shop-words';

/** More gaps nobody reads through. House choice. */
const MOST_GAPS = 300;
/** Market pages opened longer ago say little about today. House choice, as for terms. */
const MARKET_DAYS = 90;

/** What a shop's assortment leaves unserved, as far as pages showed terms and markets. */
export async function onAssortmentGaps({ site, shopId }: { site: string; shopId: string }) {
  const now = Date.now();
  const [context, book] = await Promise.all([shopContext(site, shopId, now), shopWords()]);
  const onShelf = context.items.filter((item) => isInAssortment(item, now));
  const own = await ownCategories(onShelf);
  const ownIds = new Set(own.map(({ categoryId }) => categoryId));
  const termsByText = new Map(context.bank.terms.map((term) => [term.text, term]));
  const titled = onShelf.flatMap((item) => {
    const title = fieldOf(item, 'title');
    return title === null ? [] : [{ itemId: item.itemId, title }];
  });
  const weighed = context.bank.terms.map((term) => {
    const { lo = null, hi = null } = demandFigure(term, context.basis) ?? {};
    return { text: term.text, demand: lo, demandTo: hi, supplyDemand: term.figures['supply-demand']?.lo ?? null };
  });
  const found = termGaps(weighed, titled, book, context.brands);
  const gaps = await Promise.all(
    found.gaps.slice(0, MOST_GAPS).map(async (gap) => {
      const term = termsByText.get(gap.text);
      return { ...gap, lastDay: term?.lastDay ?? dayOf(now), categoryId: await homeOf(term, ownIds) };
    }),
  );
  const from = addDays(dayOf(now), -MARKET_DAYS);
  const rows = await Promise.all(['category', 'market-item'].map((kind) => figuresOfKind(site, shopId, kind, from)));
  const homeless = onShelf.filter((item) => fieldOf(item, 'categoryId') === null).length;
  const market = marketGaps(marketLooks(rows.flat()), own, homeless);
  const { terms, covered, othersBrands } = found;
  const demandMetric = context.basis?.metric ?? null;
  return { terms: { gaps, total: found.gaps.length, terms, covered, othersBrands, demandMetric }, market };
}

async function homeOf(term: BankTerm | undefined, own: ReadonlySet<string>): Promise<string | null> {
  if (!term) return null;
  const isOwn = (id: string) => own.has(id);
  if (term.categoryIds.length > 0) return termHome(term.categoryIds, null, isOwn);
  for (const platform of term.platforms) {
    const looks = await termCategoriesOf(platform, term.text);
    const newest = looks.toSorted(
      (one, other) => Number(one.statDate < other.statDate) - Number(one.statDate > other.statDate),
    )[0];
    const home = newest ? termHome([], newest, isOwn) : null;
    if (home !== null) return home;
  }
  return null;
}

/** The categories of the products, with their place in the platform's tree as far as pages showed it. */
async function ownCategories(items: readonly ItemRow[]): Promise<OwnCategory[]> {
  const found = new Map<string, OwnCategory & { pricesFen: number[] }>();
  for (const item of items) {
    const categoryId = fieldOf(item, 'categoryId');
    if (categoryId === null) continue;
    let own = found.get(categoryId);
    if (!own) {
      const node = await category(item.platform, categoryId);
      const { idPath = null, path = null } = node?.record ?? {};
      own = { categoryId, idPath, path: path ?? item.categoryPath, pricesFen: [], unpriced: 0 };
      found.set(categoryId, own);
    }
    const price = fieldOf(item, 'priceFen');
    if (price === null) own.unpriced += 1;
    else own.pricesFen.push(price.lo);
  }
  return [...found.values()];
}
