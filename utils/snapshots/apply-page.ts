import { dayOf, dayStart, MINUTE_MS } from '@/utils/core/dates';
import type { ActivityRecord } from '@/utils/records/activity';
import type { ItemRecord } from '@/utils/records/item';
import type { MetricsRecord } from '@/utils/records/metrics';
import type { RegistrationRecord } from '@/utils/records/registration';
import { NO_SHOP_ID } from '@/utils/records/shop-ids';
import { findActivity } from './activities';
import { newActivityKey } from './activity-key';
import { applyCategory, applyItemCategory, applyShopCategory, applyWarning } from './apply-category';
import { figuresOf, isFinalDay, isSameFigures, nextFiguresRow, periodKey, subjectKey } from './figures';
import { nextItemRow } from './item-row';
import { mergeActivity, newActivityRow } from './merge-activity';
import type { Page, Written } from './page';
import { hasDay, pointOn, withDay, withPoint } from './points';
import { nextRegistrationRow, registrationKey } from './registrations';
import type { ItemMonthRow, ShopDayRow } from './schema';
import { monthOf, type WorkingSet } from './working-set';

/** Metrics whose sum over the products is kept by shop and day. */
const shopSums = { stock: 'stock', 'sold-30d': 'sold30d' } as const;

function shopDay(set: WorkingSet, { site, shopId }: Page, day: string): ShopDayRow {
  const empty = { itemsSeen: 0, pagesRead: 0, changes: {}, stock: null, sold30d: null, figures: {} };
  return set.shopDays.get(site, shopId, day) ?? { site, shopId, day, ...empty };
}

const putShopDay = (set: WorkingSet, row: ShopDayRow) => set.shopDays.set(row, row.site, row.shopId, row.day);

function itemMonth(set: WorkingSet, { site, shopId }: Page, itemId: string, day: string): ItemMonthRow {
  const month = monthOf(day);
  return set.itemMonths.get(site, shopId, itemId, month) ?? { site, shopId, itemId, month, seenDays: 0, columns: {} };
}

/** Counts a product for a day once, however many pages show it. */
function countItem(set: WorkingSet, page: Page, itemId: string, day: string): void {
  const month = itemMonth(set, page, itemId, day);
  const date = Number(day.slice(8));
  if (hasDay(month.seenDays, date)) return;
  const seen = { ...month, seenDays: withDay(month.seenDays, date) };
  set.itemMonths.set(seen, page.site, page.shopId, itemId, month.month);
  const total = shopDay(set, page, day);
  putShopDay(set, { ...total, itemsSeen: total.itemsSeen + 1 });
}

function applyItem(set: WorkingSet, page: Page, record: ItemRecord, written: Written): void {
  if (record.itemId === null) return;
  const { site, shopId } = page;
  const key = { site, shopId, itemId: record.itemId };
  const { row, changes } = nextItemRow(set.items.get(site, shopId, record.itemId), key, record);
  set.items.set(row, site, shopId, record.itemId);
  set.changes.push(...changes);
  written.changes.push(...changes);
  written.itemIds.push(record.itemId);

  const day = dayOf(record.source.capturedAt);
  countItem(set, page, record.itemId, day);
  for (const { kind } of changes) {
    const total = shopDay(set, page, day);
    putShopDay(set, { ...total, changes: { ...total.changes, [kind]: (total.changes[kind] ?? 0) + 1 } });
  }
}

function applyShopMetrics(set: WorkingSet, page: Page, { statDate, values, source }: MetricsRecord): void {
  const total = shopDay(set, page, statDate);
  const figures = { ...total.figures };
  for (const [metric, value] of Object.entries(values))
    if ((figures[metric]?.seenAt ?? 0) <= source.capturedAt) figures[metric] = { value, seenAt: source.capturedAt };
  putShopDay(set, { ...total, figures });
}

/** What has no place among the days of a product or of the shop. */
function applyFigures(set: WorkingSet, { site, shopId }: Page, record: MetricsRecord, written: Written): void {
  if (Object.keys(figuresOf(record)).length === 0) return;
  const key = [site, shopId, subjectKey(record.subject), periodKey(record)];
  const old = set.figures.get(...key);
  const next = nextFiguresRow(old, { site, shopId }, record);
  if (record.subject.kind === 'term' && !(old && isSameFigures(old, next))) written.hasNewTerms = true;
  set.figures.set(next, ...key);
}

function applyRegistration(set: WorkingSet, { site, shopId }: Page, record: RegistrationRecord): void {
  const key = [site, shopId, registrationKey(record)];
  set.registrations.set(nextRegistrationRow(set.registrations.get(...key), { site, shopId }, record), ...key);
}

function applyMetrics(set: WorkingSet, page: Page, record: MetricsRecord, written: Written): void {
  const { statDate, values, subject, source } = record;
  // Figures of a day that had not begun yet are a misread date.
  if (statDate > dayOf(source.capturedAt)) return;
  applyFigures(set, page, record, written);
  if (!isFinalDay(record)) return;
  if (subject.kind === 'shop') applyShopMetrics(set, page, record);
  if (subject.kind === 'shop' || subject.id === null) return;

  // Figures given for an earlier day do not mean that anybody looked on that day.
  if (statDate === dayOf(source.capturedAt)) countItem(set, page, subject.id, statDate);
  const date = Number(statDate.slice(8));
  const minute = Math.floor((source.capturedAt - dayStart(statDate)) / MINUTE_MS);
  const month = itemMonth(set, page, subject.id, statDate);
  const columns = { ...month.columns };
  const total = { ...shopDay(set, page, statDate) };
  for (const [metric, value] of Object.entries(values)) {
    const before = pointOn(columns[metric], date);
    columns[metric] = withPoint(columns[metric], date, value, minute);
    // The sum moves by what this product's figure moved, so the same page read twice changes nothing.
    if (metric !== 'stock' && metric !== 'sold-30d') continue;
    const after = pointOn(columns[metric], date) ?? 0;
    total[shopSums[metric]] = (total[shopSums[metric]] ?? 0) + after - (before ?? 0);
  }
  keepLatest(set, page, subject.id, record, columns);
  set.itemMonths.set({ ...month, columns }, page.site, page.shopId, subject.id, month.month);
  putShopDay(set, total);
}

/** A product's latest figures, taken from the series as they are now: a look that came late does not stand there either. */
function keepLatest(
  set: WorkingSet,
  { site, shopId }: Page,
  itemId: string,
  { values, statDate }: MetricsRecord,
  columns: ItemMonthRow['columns'],
): void {
  const item = set.items.get(site, shopId, itemId);
  if (!item) return;
  const latest = { ...item.latest };
  for (const metric of Object.keys(values)) {
    const value = pointOn(columns[metric], Number(statDate.slice(8)));
    if (value !== null && (latest[metric]?.day ?? '') <= statDate) latest[metric] = { value, day: statDate };
  }
  set.items.set({ ...item, latest }, site, shopId, itemId);
}

function applyActivity(set: WorkingSet, page: Page, record: ActivityRecord, isDemo: boolean, written: Written): void {
  const { site, shopId } = page;
  const rowsOf = (shop: string) => set.activities.all().filter((row) => row.site === site && row.shopId === shop);
  // What was entered before any shop was known moves to the shop whose page shows it; its key and reminders stay.
  const unplaced = isDemo ? null : findActivity(rowsOf(NO_SHOP_ID), record);
  const found = findActivity(rowsOf(shopId), record) ?? (unplaced && { ...unplaced, shopId });
  const isTaken = (key: string) => set.activities.get(key) !== undefined;
  const row = found
    ? mergeActivity(found, record)
    : newActivityRow({ activityKey: newActivityKey(site, shopId, record, isTaken), site, shopId, isDemo }, record);
  set.activities.set(row, row.activityKey);
  written.activities.push(row);
}

/** What is known about the shop beside the page. */
interface ShopFacts {
  isDemo: boolean;
  shopName: string | null;
  /** The id pages were found to state for a shop named by nickname; null keeps what it has. */
  statedId: string | null;
}

function applyVisit(set: WorkingSet, page: Page, { isDemo, shopName, statedId }: ShopFacts): void {
  const { site, shopId, pageKind, records, readAt } = page;
  const shop = set.shops.get(site, shopId);
  const platform = records.find(({ kind }) => kind === 'item')?.platform ?? shop?.platform ?? records[0]?.platform;
  // Without any record there is nothing to know a new shop by.
  if (!platform) return;
  // A file is no visit: nobody opened a page of the shop.
  const isVisit = pageKind !== 'import';
  const { firstSeenAt, lastSeenAt } = shop ?? { firstSeenAt: readAt, lastSeenAt: readAt };
  const seen = isVisit
    ? { firstSeenAt: Math.min(firstSeenAt, readAt), lastSeenAt: Math.max(lastSeenAt, readAt) }
    : { firstSeenAt, lastSeenAt };
  set.shops.set(
    {
      site,
      shopId,
      name: shopName ?? shop?.name ?? null,
      statedId: statedId ?? shop?.statedId ?? null,
      platform,
      isDemo: shop?.isDemo ?? isDemo,
      ...seen,
    },
    site,
    shopId,
  );

  if (!isVisit) return;
  const lastReadAt = Math.max(set.pageReads.get(site, shopId, pageKind)?.lastReadAt ?? readAt, readAt);
  set.pageReads.set({ site, shopId, pageKind, lastReadAt }, site, shopId, pageKind);
  const total = shopDay(set, page, dayOf(readAt));
  putShopDay(set, { ...total, pagesRead: total.pagesRead + 1 });
}

/** One page's effect on the rows. Pure but for the set it works on, so that a year of pages can share one transaction. */
export function applyPage(set: WorkingSet, page: Page, facts: ShopFacts): Written {
  const written: Written = { itemIds: [], changes: [], activities: [], hasNewTerms: false };
  applyVisit(set, page, facts);
  for (const record of page.records) {
    // Invented products know invented categories, which the invented pages list by themselves.
    if (record.kind === 'item' && !facts.isDemo) applyItemCategory(set, record);
    if (record.kind === 'item') applyItem(set, page, record, written);
    else if (record.kind === 'metrics') applyMetrics(set, page, record, written);
    else if (record.kind === 'activity') applyActivity(set, page, record, facts.isDemo, written);
    else if (record.kind === 'registration') applyRegistration(set, page, record);
    else if (record.kind === 'category-warning') applyWarning(set, page, record);
    else if (record.kind === 'category') {
      applyCategory(set, record);
      applyShopCategory(set, page, record);
    }
  }
  return written;
}
