import { marketPlace } from '@/utils/analyses/assortment/market-looks';
import type { CategoryLabel } from '@/utils/analyses/categories/category-label';
import { CategoryModel } from '@/utils/analyses/categories/category-model';
import { LeafIndex } from '@/utils/analyses/categories/leaf-index';
import { modelLabels, type TreeNode } from '@/utils/analyses/categories/model-labels';
import { writtenSeeds } from '@/utils/analyses/categories/written-seeds';
import type { WordBook } from '@/utils/analyses/words/word-book';
import { addDays, dayOf, MINUTE_MS } from '@/utils/core/dates';
import { platforms } from '@/utils/core/platforms';
import { isPlatformOf } from '@/utils/core/realms';
import { isDemoId } from '@/utils/records/demo-ids';
import {
  type CategoryVerdictRow,
  categoriesOf,
  fieldOf,
  figuresOfKind,
  type ItemRow,
  itemsOfShop,
  shops,
  verdictsOfShop,
} from '@/utils/snapshots/queries';
import { shopWords } from '../titles/shop-words';

/** What a site's products have taught about where goods belong. */
export interface SiteModel {
  model: CategoryModel;
  /** Leaves by key; of a seen leaf the key is the platform's id. */
  labels: ReadonlyMap<string, CategoryLabel>;
  /** The tree as pages have shown it, by id. */
  nodes: ReadonlyMap<string, TreeNode>;
  /** Where the model keeps a product's title, by `itemKey`. */
  places: Map<string, number>;
}

/** How long a model serves before it is built anew: that takes up to a second at ten thousand products. House choice. */
const FRESH_MS = 5 * MINUTE_MS;

/** Market lists seen longer ago teach nothing, and of those after so many titles no more. House choices. */
const [MARKET_DAYS, MOST_MARKET_TITLES] = [60, 5000];

const loaded = new Map<string, { at: number; model: Promise<SiteModel> }>();

/** The tree's words as they were read last, by site: they outlast the models, for the tree changes seldom. */
const trees = new Map<string, { labels: string; book: WordBook; leaves: LeafIndex }>();

/** A product in the model's places. */
export const itemKey = ({ site, shopId, itemId }: Pick<ItemRow, 'site' | 'shopId' | 'itemId'>): string =>
  `${site} ${shopId} ${itemId}`;

/** The model of a site's shops, the invented ones apart from the others; built anew every few minutes. */
export function siteModel(site: string, isDemo: boolean, now: number): Promise<SiteModel> {
  const key = `${site} ${isDemo}`;
  const kept = loaded.get(key);
  if (kept && now >= kept.at && now - kept.at < FRESH_MS) return kept.model;
  const model = build(site, isDemo, now);
  const entry = { at: now, model: kept?.model ?? model };
  loaded.set(key, entry);
  // Nobody waits for a newer one while an old one is there; what could not be read is tried again, not kept.
  model.then(
    () => loaded.get(key) === entry && loaded.set(key, { at: now, model }),
    () => loaded.get(key) === entry && loaded.delete(key),
  );
  return entry.model;
}

/** Forgets the models: a label was corrected, or whole shops came or went. */
export const forgetModels = (): void => loaded.clear();

/** Learns anew what a product teaches, after the operator's word; a model that is not there yet will know it anyway. */
export async function relearn(item: ItemRow, isDemo: boolean, verdict: CategoryVerdictRow | undefined): Promise<void> {
  const kept = loaded.get(`${item.site} ${isDemo}`);
  if (!kept) return;
  const { model, places } = await kept.model;
  const known = places.get(itemKey(item));
  if (known !== undefined) model.forget(known);
  const place = learn(model, item, verdict);
  if (place === null) places.delete(itemKey(item));
  else places.set(itemKey(item), place);
}

/** Has the models built anew at the next question, which the old ones still answer: pages have shown more of the tree. */
export function ageModels(): void {
  for (const [key, { model }] of loaded) loaded.set(key, { at: Number.NEGATIVE_INFINITY, model });
}

async function build(site: string, isDemo: boolean, now: number): Promise<SiteModel> {
  const own = (await shops()).filter((shop) => shop.site === site && shop.isDemo === isDemo);
  const [trees, items, verdicts, market, book] = await Promise.all([
    Promise.all(platforms.filter((platform) => isPlatformOf(site, platform)).map(categoriesOf)),
    Promise.all(own.map(({ shopId }) => itemsOfShop(site, shopId))),
    Promise.all(own.map(verdictsOfShop)),
    Promise.all(own.map(({ shopId }) => figuresOfKind(site, shopId, 'market-item', addDays(dayOf(now), -MARKET_DAYS)))),
    shopWords(),
  ]);
  const nodes = new Map<string, TreeNode>();
  for (const { categoryId, record } of trees.flat())
    if (isDemoId(categoryId) === isDemo) nodes.set(categoryId, { ...record, id: categoryId });
  for (const item of items.flat()) addOwnLeaf(nodes, item);
  const labels = modelLabels([...nodes.values()]);
  const model = new CategoryModel(leavesOf(site, labels, book));
  const words = new Map(verdicts.flat().map((verdict) => [itemKey(verdict), verdict]));
  const places = new Map<string, number>();
  for (const item of items.flat()) {
    const place = learn(model, item, words.get(itemKey(item)));
    if (place !== null) places.set(itemKey(item), place);
  }
  const seen = new Set<string | null>();
  for (const { of, scope } of market.flat()) {
    const category = marketPlace(scope)?.categoryId ?? null;
    if (category === null || of.name === null || seen.has(of.id) || seen.size >= MOST_MARKET_TITLES) continue;
    seen.add(of.id);
    // A list of a category above the leaves teaches nothing: the model has no such leaf.
    model.learn(of.name, category);
  }
  model.calibrate();
  return { model, labels: new Map(labels.map((label) => [label.key, label])), nodes, places };
}

/** The words of a tree, read anew only when a leaf has come, gone or been renamed, or words were learned. */
function leavesOf(site: string, labels: readonly CategoryLabel[], book: WordBook): LeafIndex {
  const written = JSON.stringify(labels);
  const kept = trees.get(site);
  if (kept && kept.labels === written && kept.book === book) return kept.leaves;
  const leaves = new LeafIndex(labels, writtenSeeds(), book);
  trees.set(site, { labels: written, book, leaves });
  return leaves;
}

/** The leaf a product stands in, where no page has shown its node: what is known is its id, and maybe its path. */
function addOwnLeaf(nodes: Map<string, TreeNode>, item: ItemRow): void {
  const id = fieldOf(item, 'categoryId');
  if (id === null) return;
  const known = nodes.get(id);
  const path = known?.path ?? item.categoryPath;
  if (known?.path || (known && path === null)) return;
  nodes.set(id, { id, isLeaf: null, isPublishable: null, ...known, name: known?.name ?? path?.at(-1) ?? '', path });
}

/** Learns a product's place, or the one the operator says it belongs to; null where neither is known or its label is wrong. */
function learn(model: CategoryModel, item: ItemRow, verdict: CategoryVerdictRow | undefined): number | null {
  const [title, own] = [fieldOf(item, 'title'), fieldOf(item, 'categoryId')];
  if (title === null) return null;
  // What was said of another category than the one it stands in now is over.
  const said = verdict && verdict.categoryId === own ? verdict : null;
  if (said?.verdict === 'wrong-label') return null;
  const key = said?.verdict === 'move' ? (said.target?.categoryId ?? null) : own;
  return key === null ? null : model.learn(title, key);
}
