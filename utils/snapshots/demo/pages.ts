import { addDays, dayOf, dayStart, HOUR_MS, MINUTE_MS } from '@/utils/core/dates';
import type { MetricsRecord } from '@/utils/records/metrics';
import type { PageKind } from '@/utils/records/provenance';
import type { Page } from '../page';
import { activitiesReadAt, demoActivities } from './activity-records';
import type { DemoShop } from './demo-shop';
import { type DemoLook, editedItem, listedCategories, listedItem, listedMetrics } from './item-records';
import { DEMO_DAYS, type DemoDay, simulate } from './simulate';
import { TERM_LOOK_EVERY, TERM_LOOKS, termMetrics } from './term-records';
import { createTraffic, TRAFFIC_DAYS } from './traffic-records';

/** Days of looks that go into one transaction. */
const BATCH_DAYS = 92;

/** Every product's edit page is opened once in so many days. */
const EDIT_EVERY = 45;

/** Figures of days gone by, as read at a time. */
type FiguresAt = (readAt: number) => MetricsRecord[];

/** What one who opens the back end that morning reads: the list, some edit pages, the figures of the days since, the terms. */
function pagesOfDay(shop: DemoShop, { day, daysAgo, states, random }: DemoDay, figuresAt: FiguresAt): Page[] {
  const { site, shopId } = shop;
  const at = dayStart(day) + 9 * HOUR_MS + Math.floor(random() * 90) * MINUTE_MS;
  const look: DemoLook = { day, daysAgo, at };
  const page = (pageKind: PageKind, records: Page['records'], readAt = at): Page => ({ site, shopId, pageKind, records, readAt });
  const listed = states.flatMap((state) => [listedItem(shop, state, look), listedMetrics(shop, state, look)]);
  const edited = states.filter((_state, index) => (daysAgo + index * 3) % EDIT_EVERY === 1);
  const edits = edited.map((state, index) => {
    const readAt = at + (index + 1) * 10 * MINUTE_MS;
    return page('item-edit', [editedItem(shop, state, { ...look, at: readAt })], readAt);
  });
  const figures = figuresAt(at);
  const week = (daysAgo - 1) / TERM_LOOK_EVERY;
  return [
    page('item-list', listed),
    ...edits,
    ...(figures.length > 0 ? [page('item-metrics', figures)] : []),
    ...(Number.isInteger(week) && week < TERM_LOOKS ? [page('search-terms', termMetrics(shop, week, at))] : []),
  ];
}

/**
 * A year of reads of an invented shop, ending yesterday, in batches for one transaction each. Records in, not rows: they
 * take the path that real reads take.
 */
export function* demoPages(shop: DemoShop, now: number): Generator<Page[]> {
  const { site, shopId } = shop;
  const firstAt = dayStart(addDays(dayOf(now), -DEMO_DAYS));
  let batch: Page[] = [{ site, shopId, pageKind: 'category-pick', records: listedCategories(shop, firstAt), readAt: firstAt }];
  let looked = 0;
  const trafficOf = createTraffic(shop);
  let unread: DemoDay[] = [];
  const figuresAt = (readAt: number) => unread.flatMap((day) => trafficOf(day, readAt));
  for (const today of simulate(shop, now)) {
    if (!today.isBlind) {
      batch.push(...pagesOfDay(shop, today, figuresAt));
      unread = [];
    }
    // A day's figures are out on the next, and those of days nobody looked are still there later.
    if (today.daysAgo <= TRAFFIC_DAYS) unread.push(today);
    looked += 1;
    if (looked % BATCH_DAYS !== 0) continue;
    yield batch;
    batch = [];
  }
  const readAt = activitiesReadAt(now);
  yield [...batch, { site, shopId, pageKind: 'activity-list', records: demoActivities(shop, readAt, now), readAt }];
}
