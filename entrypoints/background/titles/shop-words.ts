import { browser } from 'wxt/browser';
import { ownBrands } from '@/utils/analyses/titles/brands/own-brands';
import { PhraseLearner } from '@/utils/analyses/words/phrase-learner';
import type { WordBook } from '@/utils/analyses/words/word-book';
import { newWordBook } from '@/utils/analyses/words/written-words';
import { addDays, DAY_MS, dayOf } from '@/utils/core/dates';
import { fields } from '@/utils/core/fields';
import { fieldOf, figuresOfKind, itemsOfShop, recentSearches, shops } from '@/utils/snapshots/queries';
import { createQueue } from '../serial';

/** Phrases learned from titles seen and the brands of own products: kept, because learning takes seconds. */
const KEY = 'shop-words';

/** What shops sell changes slowly. House choice. */
const LEARN_EVERY_MS = DAY_MS;
const FIGURES_DAYS = 30;
const SEARCHES_READ = 500;
const MOST_TEXTS = 20_000;
/** So many texts are looked through before other work gets its turn: some milliseconds. */
const SLICE = 50;

const inTurn = createQueue();
// Of two the one that began later has seen more, and must also write last.
const inLearningTurn = createQueue();
let book: WordBook | null = null;

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);

/** The words titles are cut by: the lexicon, the brands of all own shops, and phrases learned here. */
export const shopWords = (): Promise<WordBook> =>
  inTurn(async () => {
    if (book) return book;
    const stored = fields((await browser.storage.local.get(KEY))[KEY]);
    const fresh = newWordBook();
    for (const phrase of textsOf(stored.phrases)) fresh.addLearned(phrase);
    for (const brand of textsOf(stored.brands)) fresh.addBrand(brand);
    book = fresh;
    return fresh;
  });

/** Learns anew when the last time is long enough ago, in slices; where nothing has been seen, nothing stays learned. */
export const learnWords = (now: number): Promise<void> =>
  inLearningTurn(async () => {
    const { learnedAt } = fields((await browser.storage.local.get(KEY))[KEY]);
    if (typeof learnedAt === 'number' && learnedAt <= now && now - learnedAt < LEARN_EVERY_MS) return;
    await learn(now);
  });

/** Learns anew however long ago the last time is: whole shops came or went. */
export const relearnWords = (now: number): Promise<void> => inLearningTurn(() => learn(now));

async function learn(now: number): Promise<void> {
  const { texts, brands } = await seenTexts(now);
  if (texts.length === 0) {
    await browser.storage.local.remove(KEY);
    book = null;
    return;
  }
  const learner = new PhraseLearner(newWordBook());
  for (const [at, text] of texts.entries()) {
    if (at % SLICE === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    learner.count(text);
  }
  await browser.storage.local.set({ [KEY]: { learnedAt: now, phrases: learner.phrases(), brands } });
  book = null;
}

/** Titles and terms of all shops, each once, and the brands own products state. */
async function seenTexts(now: number): Promise<{ texts: string[]; brands: string[] }> {
  const from = addDays(dayOf(now), -FIGURES_DAYS);
  const texts = new Set<string>();
  const brands = new Set<string>();
  for (const { site, shopId } of await shops()) {
    for (const item of await itemsOfShop(site, shopId)) {
      texts.add(fieldOf(item, 'title') ?? '');
      for (const brand of ownBrands({ attributes: item.attributes, ownBrands: [] }) ?? []) brands.add(brand);
    }
    for (const kind of ['term', 'market-item'])
      for (const { of } of await figuresOfKind(site, shopId, kind, from)) texts.add(of.name ?? '');
  }
  for (const { term, entries } of await recentSearches(SEARCHES_READ)) {
    texts.add(term);
    for (const { title } of entries) texts.add(title);
  }
  texts.delete('');
  return { texts: [...texts].slice(0, MOST_TEXTS), brands: [...brands] };
}
