import { WordPool } from '@/utils/analyses/titles/suggest/word-pool';
import type { WordBook } from '@/utils/analyses/words/word-book';
import { addDays, dayOf } from '@/utils/core/dates';
import { fieldOf, figuresOfKind, recentSearches } from '@/utils/snapshots/queries';
import type { ShopContext } from './shop-context';

const FIGURES_DAYS = 90;
const SEARCHES_READ = 200;
/** Building takes about a second for so many. House choice. */
const MOST_TITLES = 5_000;

const built = new WeakMap<ShopContext, Promise<WordPool>>();

/** What words are suggested from: own titles, titles of like goods seen on pages, and the bank. Built once a context. */
export function wordPool(site: string, shopId: string, context: ShopContext, book: WordBook, now: number): Promise<WordPool> {
  const kept = built.get(context) ?? build(site, shopId, context, book, now);
  built.set(context, kept);
  kept.catch(() => built.delete(context));
  return kept;
}

async function build(site: string, shopId: string, context: ShopContext, book: WordBook, now: number): Promise<WordPool> {
  const [market, searches] = await Promise.all([
    figuresOfKind(site, shopId, 'market-item', addDays(dayOf(now), -FIGURES_DAYS)),
    recentSearches(SEARCHES_READ),
  ]);
  const titles = new Set([
    ...searches.flatMap(({ entries }) => entries.map(({ title }) => title)),
    ...market.flatMap(({ of }) => of.name ?? []),
    ...context.items.flatMap((item) => fieldOf(item, 'title') ?? []),
  ]);
  const pool = new WordPool(book);
  for (const title of [...titles].slice(0, MOST_TITLES)) pool.addTitle(title);
  for (const { text, demand } of context.bank.seen) pool.addTerm(text, demand);
  return pool;
}
