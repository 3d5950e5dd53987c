import { marketPlace } from '@/utils/analyses/assortment/market-looks';
import type { CategoryLabel } from '@/utils/analyses/categories/category-label';
import { CategoryModel } from '@/utils/analyses/categories/category-model';
import { LeafIndex } from '@/utils/analyses/categories/leaf-index';
import { modelLabels, type TreeNode } from '@/utils/analyses/categories/model-labels';
import { writtenSeeds } from '@/utils/analyses/categories/written-seeds';
import type { WordBook } from '@/utils/analyses/words/word-book';
import { addDays, dayOf, MINUTE_MS } from '@/utils/core/dates';
import { type Platform, platforms } from '@/utils/core/platforms';
import { isPlatformOf, siteOfPlatform } from '@/utils/core/realms';
import type { CategoryRecord } from '@/utils/records/category';
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

/** What a platform's products have taught about where goods belong. */
export interface PlatformModel {
  model: CategoryModel;
  /** Leaves by key; of a seen leaf the key is the platform's id. */
  labels: ReadonlyMap<string, CategoryLabel>;
  /** The tree as pages have shown it, by id. */
  nodes: ReadonlyMap<string, TreeNode>;
  /** Its nodes' ids by their path, the names parted by line ends. */
  idOfPath: ReadonlyMap<string, string>;
  /** Where the model keeps a product's title, by `itemKey`. */
  places: Map<string, number>;
}

/** How long a model serves before it is built anew: that takes up to a second at ten thousand products. House choice. */
const FRESH_MS = 5 * MINUTE_MS;

/** Market lists seen longer ago teach nothing, and of those after so many titles no more. House choices. */
const [MARKET_DAYS, MOST_MARKET_TITLES] = [60, 5000];

interface Kept {
  at: number;
  /** The one that answers. */
  model: Promise<PlatformModel>;
  /** Another one is being built. */
  isRenewing: boolean;
}

const loaded = new Map<string, Kept>();

/** The tree's words as they were read last: they outlast the models, for the tree changes seldom. */
const trees = new Map<string, { labels: string; book: WordBook; leaves: LeafIndex }>();

/** A product in the model's places. */
export const itemKey = ({ site, shopId, itemId }: Pick<ItemRow, 'site' | 'shopId' | 'itemId'>): string =>
  `${site} ${shopId} ${itemId}`;

const modelKey = (platform: Platform, isDemo: boolean): string => `${platform} ${isDemo}`;

/** The model of a platform's shops, the invented ones apart from the others; the last one answers while a newer one is built. */
export function platformModel(platform: Platform, isDemo: boolean, now: number): Promise<PlatformModel> {
  const key = modelKey(platform, isDemo);
  const kept = loaded.get(key);
  if (kept && (kept.isRenewing || (now >= kept.at && now - kept.at < FRESH_MS))) return kept.model;
  const next = build(platform, isDemo, now);
  const renewing: Kept = { at: now, model: kept?.model ?? next, isRenewing: true };
  loaded.set(key, renewing);
  next.then(
    () => loaded.get(key) === renewing && loaded.set(key, { at: now, model: next, isRenewing: false }),
    // What could not be read is tried again, not kept.
    () => loaded.get(key) === renewing && loaded.delete(key),
  );
  return renewing.model;
}

/** Forgets the models: whole shops came or went, or all is judged anew. */
export const forgetModels = (): void => loaded.clear();

/** Learns anew what a product teaches, after the operator's word; a model that is not there yet will know it anyway. */
export async function relearn(item: ItemRow, verdict: CategoryVerdictRow | undefined): Promise<void> {
  const kept = loaded.get(modelKey(item.platform, isDemoId(item.shopId)));
  if (!kept) return;
  // One being built may have read the word that stood before.
  if (kept.isRenewing) loaded.set(modelKey(item.platform, isDemoId(item.shopId)), { ...kept, at: OLD, isRenewing: false });
  const { model, places } = await kept.model;
  const known = places.get(itemKey(item));
  if (known !== undefined) model.forget(known);
  const place = learn(model, item, verdict);
  if (place === null) places.delete(itemKey(item));
  else places.set(itemKey(item), place);
}

const OLD = Number.NEGATIVE_INFINITY;

/** Has a platform's models built anew at the next question, where pages have shown of its tree what they do not know. */
export async function noteNodes(records: readonly CategoryRecord[]): Promise<void> {
  for (const [key, kept] of loaded) {
    const { nodes } = await kept.model;
    const isNews = records.some(({ platform, id, ...node }) => key.startsWith(`${platform} `) && isOther(nodes.get(id), node));
    if (isNews && loaded.get(key) === kept) loaded.set(key, { ...kept, at: OLD });
  }
}

const isOther = (known: TreeNode | undefined, { name, path, isLeaf, isPublishable }: Omit<TreeNode, 'id'>): boolean =>
  known === undefined ||
  known.name !== name ||
  (path !== null && known.path?.join('\n') !== path.join('\n')) ||
  (isLeaf !== null && known.isLeaf !== isLeaf) ||
  (isPublishable !== null && known.isPublishable !== isPublishable);

/** The platform's own nodes, and those its data centre shows for all platforms of the site. */
async function nodesOf(platform: Platform, isDemo: boolean): Promise<Map<string, TreeNode>> {
  const site = siteOfPlatform(platform);
  const siblings = platforms.filter((other) => other !== platform && isPlatformOf(site, other));
  const [own, others] = await Promise.all([categoriesOf(platform), Promise.all(siblings.map(categoriesOf))]);
  const shared = others.flat().filter(({ record }) => record.source.site !== site);
  const rows = [...shared, ...own].filter(({ categoryId }) => isDemoId(categoryId) === isDemo);
  return new Map(rows.map(({ categoryId, record }) => [categoryId, { ...record, id: categoryId }]));
}

async function build(platform: Platform, isDemo: boolean, now: number): Promise<PlatformModel> {
  const site = siteOfPlatform(platform);
  const own = (await shops()).filter((shop) => shop.site === site && shop.isDemo === isDemo);
  const [nodes, ofShops, verdicts, market, book] = await Promise.all([
    nodesOf(platform, isDemo),
    Promise.all(own.map(({ shopId }) => itemsOfShop(site, shopId))),
    Promise.all(own.map(verdictsOfShop)),
    Promise.all(own.map(({ shopId }) => figuresOfKind(site, shopId, 'market-item', addDays(dayOf(now), -MARKET_DAYS)))),
    shopWords(),
  ]);
  const items = ofShops.flat().filter((item) => item.platform === platform);
  for (const item of items) addOwnLeaf(nodes, item);
  const labels = modelLabels([...nodes.values()]);
  const model = new CategoryModel(leavesOf(modelKey(platform, isDemo), labels, book));
  const words = new Map(verdicts.flat().map((verdict) => [itemKey(verdict), verdict]));
  const places = new Map<string, number>();
  for (const item of items) {
    const place = learn(model, item, words.get(itemKey(item)));
    if (place !== null) places.set(itemKey(item), place);
  }
  // A market list of own products would have them vouch for themselves.
  const seen = new Set(items.map(({ itemId }) => itemId));
  for (const row of market.flat().slice(0, MOST_MARKET_TITLES)) {
    const { id, name } = row.of;
    const category = marketPlace(row.scope)?.categoryId ?? null;
    if (row.platform !== platform || category === null || id === null || name === null || seen.has(id)) continue;
    seen.add(id);
    // A list of a category above the leaves teaches nothing: the model has no such leaf.
    model.learn(name, category);
  }
  model.calibrate();
  const idOfPath = new Map([...nodes.values()].flatMap(({ id, path }) => (path ? [[path.join('\n'), id] as const] : [])));
  return { model, labels: new Map(labels.map((label) => [label.key, label])), nodes, idOfPath, places };
}

/** The words of a tree, read anew only when a leaf has come, gone or been renamed, or words were learned. */
function leavesOf(key: string, labels: readonly CategoryLabel[], book: WordBook): LeafIndex {
  const written = JSON.stringify(labels);
  const kept = trees.get(key);
  if (kept && kept.labels === written && kept.book === book) return kept.leaves;
  const leaves = new LeafIndex(labels, writtenSeeds(), book);
  trees.set(key, { labels: written, book, leaves });
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
