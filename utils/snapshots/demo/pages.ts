import { addDays, dayOf, dayStart, HOUR_MS, MINUTE_MS } from '@/utils/core/dates';
import type { Page } from '../page';
import { activitiesReadAt, demoActivities } from './activity-records';
import type { DemoShop } from './demo-shop';
import { type DemoLook, editedItem, listedCategories, listedItem, listedMetrics } from './item-records';
import { DEMO_DAYS, type DemoDay, simulate } from './simulate';

/** Days of looks that go into one transaction. */
const BATCH_DAYS = 92;

/** Every product's edit page is opened once in so many days. */
const EDIT_EVERY = 45;

function pagesOfDay(shop: DemoShop, { day, daysAgo, states, random }: DemoDay): Page[] {
  const { site, shopId } = shop;
  const at = dayStart(day) + 9 * HOUR_MS + Math.floor(random() * 90) * MINUTE_MS;
  const look: DemoLook = { day, daysAgo, at };
  const list: Page = {
    site,
    shopId,
    pageKind: 'item-list',
    records: states.flatMap((state) => [listedItem(shop, state, look), listedMetrics(shop, state, look)]),
    readAt: at,
  };
  const edited = states.filter((_state, index) => (daysAgo + index * 3) % EDIT_EVERY === 1);
  const edits = edited.map((state, index): Page => {
    const readAt = at + (index + 1) * 10 * MINUTE_MS;
    return { site, shopId, pageKind: 'item-edit', records: [editedItem(shop, state, { ...look, at: readAt })], readAt };
  });
  return [list, ...edits];
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
  for (const today of simulate(shop, now)) {
    if (!today.isBlind) batch.push(...pagesOfDay(shop, today));
    looked += 1;
    if (looked % BATCH_DAYS !== 0) continue;
    yield batch;
    batch = [];
  }
  const readAt = activitiesReadAt(now);
  yield [...batch, { site, shopId, pageKind: 'activity-list', records: demoActivities(shop, readAt, now), readAt }];
}
