import { addDays, dayOf } from '@/utils/core/dates';
import type { Finding } from '@/utils/records/finding';
import type { Connection } from './database';
import { fieldOf } from './field';
import type { FindingRow, ItemRow } from './schema';

/** Figures older than this say nothing about what a product is worth now. House choice. */
const FRESH_DAYS = 60;

/** A product with what its judgement needs. */
export interface ItemToJudge {
  item: ItemRow;
  /** From the category dictionary; null when no page has told. */
  isLeaf: boolean | null;
  categoryPath: string[] | null;
  traffic: FindingRow['traffic'];
}

/** What was found of one product. */
export interface JudgedItem extends Pick<ItemToJudge, 'item' | 'traffic'> {
  findings: Finding[];
  score: number;
}

/** How many people a product meets, the best known first: a day's visitors, else 30 days' sales. */
const trafficMetrics = ['visitors', 'sold-30d'];

/** No product of one metric is worth so much more than another: those ranked by one metric stand together. */
const METRIC_STEP = 1e12;

/**
 * What mending a product is worth, as a number to sort by: a day's visitors and 30 days' sales are not one scale, so products
 * with visitors come first, then those with sales only, then the others; among each (figure + 1) × points lost. 0 where none are
 * lost. House choice.
 */
function worthOf(traffic: FindingRow['traffic'], score: number): number {
  const lost = 100 - score;
  if (lost <= 0) return 0;
  if (traffic === null) return lost / METRIC_STEP;
  const worth = (traffic.value + 1) * lost;
  return traffic.metric === 'visitors' ? METRIC_STEP + worth : worth;
}

function trafficOf({ latest }: ItemRow): FindingRow['traffic'] {
  const oldest = addDays(dayOf(Date.now()), -FRESH_DAYS);
  for (const metric of trafficMetrics) {
    const point = latest[metric];
    if (point && point.day >= oldest) return { metric, value: point.value };
  }
  return null;
}

const isOpen = ({ status }: Finding) => status === 'warn' || status === 'fail';

function toRow({ item, findings, score, traffic }: JudgedItem): FindingRow {
  const { site, shopId, itemId } = item;
  const open = findings.filter(isOpen);
  const worth = open.length === 0 ? 0 : worthOf(traffic, score);
  return { site, shopId, itemId, findings: open, score, traffic, worth };
}

/** Products with their category and traffic, in the order of the ids; unknown ones are left out. */
export async function itemsToJudge(
  database: Connection,
  site: string,
  shopId: string,
  itemIds: readonly string[],
): Promise<ItemToJudge[]> {
  const transaction = database.transaction(['items', 'categories']);
  const found = await Promise.all(
    itemIds.map(async (itemId) => {
      const item = await transaction.objectStore('items').get([site, shopId, itemId]);
      if (!item) return null;
      const categoryId = fieldOf(item, 'categoryId');
      const category = categoryId ? await transaction.objectStore('categories').get([item.platform, categoryId]) : undefined;
      const { isLeaf = null, path = null } = category?.record ?? {};
      return { item, isLeaf, categoryPath: item.categoryPath ?? path, traffic: trafficOf(item) };
    }),
  );
  return found.flatMap((entry) => entry ?? []);
}

/** Replaces the findings of the judged products, where they were not removed while they were judged. */
export async function writeFindings(database: Connection, judged: readonly JudgedItem[]): Promise<void> {
  const transaction = database.transaction(['items', 'findings'], 'readwrite', { durability: 'relaxed' });
  await Promise.all(
    judged.map(toRow).map(async (row) => {
      const key = await transaction.objectStore('items').getKey([row.site, row.shopId, row.itemId]);
      if (key) await transaction.objectStore('findings').put(row);
    }),
  );
  await transaction.done;
}

/** Keys of products in order, of one shop or of all, from behind the given one: for going through them in slices. */
export async function itemKeysAfter(
  database: Connection,
  after: [string, string, string] | null,
  limit: number,
  shop: [string, string] | null = null,
): Promise<[string, string, string][]> {
  const all = after ? IDBKeyRange.lowerBound(after, true) : null;
  const range = shop ? IDBKeyRange.bound(after ?? shop, [...shop, []], after !== null) : all;
  return database.getAllKeys('items', range, limit);
}

/** How many products are stored, of one shop or of all. */
export const countItems = (database: Connection, shop: [string, string] | null): Promise<number> =>
  database.count('items', shop ? IDBKeyRange.bound(shop, [...shop, []]) : null);

/** Keys of the products seen since an instant; none without reading a product when no page was. Rows are read in slices. */
export async function itemKeysSeenSince(database: Connection, since: number, slice: number): Promise<[string, string, string][]> {
  const reads = await database.getAll('pageReads');
  if (!reads.some(({ lastReadAt }) => lastReadAt >= since)) return [];
  const keys: [string, string, string][] = [];
  let last: [string, string, string] | null = null;
  do {
    const rows: ItemRow[] = await database.getAll('items', last ? IDBKeyRange.lowerBound(last, true) : null, slice);
    for (const { site, shopId, itemId, lastSeenAt } of rows) if (lastSeenAt >= since) keys.push([site, shopId, itemId]);
    const end = rows.at(-1);
    last = end ? [end.site, end.shopId, end.itemId] : null;
  } while (last);
  return keys;
}
