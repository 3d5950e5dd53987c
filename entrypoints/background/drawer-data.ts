import { addDays, dayOf } from '@/utils/core/dates';
import type { Sender } from '@/utils/messages/channel';
import type { DrawerAsk, DrawerData } from '@/utils/messages/drawer-data';
import { itemStatus } from '@/utils/records/item';
import * as queries from '@/utils/snapshots/queries';
import { mustBeOwnPage } from './senders';

/** How far back the drawer looks, days. House choice. */
const HISTORY_DAYS = 90;
const MOST_CHANGES = 50;

type Ref = NonNullable<DrawerData['item']>['ref'];

/** Everything the drawer shows. Errors: `not-an-extension-page`. */
export async function onDrawerData({ site, shopId, itemId }: DrawerAsk, sender: Sender): Promise<DrawerData> {
  mustBeOwnPage(sender);
  const [shops, waiting] = await Promise.all([queries.shops(), queries.quarantined()]);
  const nothing = { item: null, history: { priceFen: [], stock: [], sold30d: [] }, changes: [], categoryNames: {} };
  const known = shopId !== null && itemId !== null ? await productOf({ site, shopId, itemId }) : nothing;
  return { shops, waitingIds: waitingIds(waiting, site, itemId), ...known };
}

async function productOf(ref: Ref): Promise<Omit<DrawerData, 'shops' | 'waitingIds'>> {
  const to = dayOf(Date.now());
  const series = (metric: string) => queries.itemHistory(ref, metric, addDays(to, 1 - HISTORY_DAYS), to);
  const [item, changes, priceFen, stock, sold30d] = await Promise.all([
    itemOf(ref),
    queries.changesOf(ref, MOST_CHANGES),
    series('price-lo'),
    series('stock'),
    series('sold-30d'),
  ]);
  const mentioned = changes.filter(({ kind }) => kind === 'category').flatMap(({ from, to }) => [String(from), String(to)]);
  const names = item ? await queries.categoryNames(item.platform, mentioned) : new Map<string, queries.CategoryName>();
  const categoryNames = Object.fromEntries([...names].map(([categoryId, { label }]) => [categoryId, label]));
  return { item, changes, history: { priceFen, stock, sold30d }, categoryNames };
}

async function itemOf(ref: Ref): Promise<DrawerData['item']> {
  const row = await queries.item(ref);
  if (row === null) return null;
  const found = await queries.findingsOf(ref);
  const status = itemStatus.safeParse(queries.fieldOf(row, 'status'));
  return {
    ref,
    platform: row.platform,
    title: queries.fieldOf(row, 'title'),
    categoryPath: row.categoryPath,
    outerId: row.outerId,
    priceFen: queries.fieldOf(row, 'priceFen'),
    stock: queries.fieldOf(row, 'stock'),
    sold30d: row.latest['sold-30d']?.value ?? null,
    status: status.success ? status.data : null,
    statusText: row.statusText,
    findings: found?.findings ?? [],
    lastSeenAt: row.lastSeenAt,
  };
}

/**
 * Waiting reads a drawer speaks of: those of the shop that showed its product. Without a product those of its site, unless
 * they may be of two shops: the drawer shows no samples to tell them by.
 */
function waitingIds(rows: readonly queries.QuarantineRow[], site: string, itemId: string | null): number[] {
  const mine = rows.filter((row) => row.site === site);
  const shows = ({ records }: queries.QuarantineRow) =>
    records.some((record) => record.kind === 'item' && record.itemId === itemId);
  const groups = queries.waitingGroups(mine).filter((group) => itemId === null || group.some(shows));
  const [wanted = []] = groups.length === 1 ? groups : [];
  return wanted.flatMap(({ quarantineId }) => quarantineId ?? []);
}
