import { addDays, dayOf } from '@/utils/core/dates';
import type { Finding } from '@/utils/records/finding';
import type { Connection } from './database';
import { fieldOf } from './field';
import { unpack } from './points';
import type { FindingRow, ItemMonthRow, ItemRow } from './schema';

/** Sales older than this say nothing about what a product is worth now. House choice. */
const FRESH_DAYS = 60;

/** A product with what its judgement needs. */
export interface ItemToJudge {
  item: ItemRow;
  /** From the category dictionary; null when no page has told. */
  isLeaf: boolean | null;
  categoryPath: string[] | null;
  sold30d: number | null;
}

/** Findings of one product, before they are weighed. */
export interface JudgedItem extends Pick<ItemToJudge, 'item' | 'sold30d'> {
  findings: Finding[];
}

/** The metric's latest known value in a product's months. */
export function latestPoint(months: readonly ItemMonthRow[], metric: string): number | null {
  for (const { columns } of months.toSorted((one, other) => (one.month < other.month ? 1 : -1))) {
    const last = columns[metric] && [...unpack(columns[metric]).values()].at(-1);
    if (last !== undefined) return last;
  }
  return null;
}

const isOpen = ({ status }: Finding) => status === 'warn' || status === 'fail';

function toRow({ item, findings, sold30d }: JudgedItem): FindingRow {
  const { site, shopId, itemId } = item;
  const open = findings.filter(isOpen);
  const weight = open.reduce((sum, { status }) => sum + (status === 'fail' ? 10 : 1), 0);
  return { site, shopId, itemId, findings: open, worth: ((sold30d ?? 0) + 1) * weight };
}

/** Products with their category and sales, in the order of the ids; unknown ones are left out. */
export async function itemsToJudge(
  database: Connection,
  site: string,
  shopId: string,
  itemIds: readonly string[],
): Promise<ItemToJudge[]> {
  const transaction = database.transaction(['items', 'itemMonths', 'categories']);
  const found = await Promise.all(
    itemIds.map(async (itemId) => {
      const item = await transaction.objectStore('items').get([site, shopId, itemId]);
      if (!item) return null;
      const since = addDays(dayOf(item.lastSeenAt), -FRESH_DAYS).slice(0, 7);
      const month = IDBKeyRange.bound([site, shopId, itemId, since], [site, shopId, itemId, []]);
      const [months, categoryId] = [await transaction.objectStore('itemMonths').getAll(month), fieldOf(item, 'categoryId')];
      const category = categoryId ? await transaction.objectStore('categories').get([item.platform, categoryId]) : undefined;
      const { isLeaf = null, path = null } = category?.record ?? {};
      return { item, isLeaf, categoryPath: item.categoryPath ?? path, sold30d: latestPoint(months, 'sold-30d') };
    }),
  );
  return found.flatMap((entry) => entry ?? []);
}

/** Replaces the findings of the judged products. */
export async function writeFindings(database: Connection, judged: readonly JudgedItem[]): Promise<void> {
  const transaction = database.transaction('findings', 'readwrite', { durability: 'relaxed' });
  await Promise.all(
    judged.map((entry) => {
      const row = toRow(entry);
      return row.findings.length > 0 ? transaction.store.put(row) : transaction.store.delete([row.site, row.shopId, row.itemId]);
    }),
  );
  await transaction.done;
}

/** Keys of products in order, from behind the given one: for going through all of them in slices. */
export async function itemKeysAfter(
  database: Connection,
  after: [string, string, string] | null,
  limit: number,
): Promise<[string, string, string][]> {
  return database.getAllKeys('items', after ? IDBKeyRange.lowerBound(after, true) : null, limit);
}
