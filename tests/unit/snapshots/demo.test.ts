import { beforeAll, describe, expect, it } from 'vitest';
import { mergeLooks } from '@/utils/analyses/titles/terms/merge-looks';
import { addDays, dayOf } from '@/utils/core/dates';
import { isAcceptable } from '@/utils/knowledge/metrics/registry';
import { record } from '@/utils/records/record';
import { writeVerdict } from '@/utils/snapshots/category-verdicts';
import { writeCosts } from '@/utils/snapshots/costs';
import type { Connection } from '@/utils/snapshots/database';

import { demoPages } from '@/utils/snapshots/demo/pages';
import { demoShops } from '@/utils/snapshots/demo/shops';
import { writePlacements } from '@/utils/snapshots/placements';
import {
  activities,
  deadlinesWithin,
  figuresOfKind,
  itemHistory,
  itemsOfShop,
  recentChanges,
  shopDays,
  shops,
  titleDraftsOf,
} from '@/utils/snapshots/queries';
import { removeDemoShops } from '@/utils/snapshots/shops';
import { markTitleApplied } from '@/utils/snapshots/title-drafts';
import { writePages } from '@/utils/snapshots/write-page';
import { at, category, freshDatabase, item, source, warning } from './support';

const now = at('2026-11-22 12:34:56');
const today = dayOf(now);

let database: Connection;

async function load() {
  for (const shop of demoShops)
    for (const pages of demoPages(shop, now)) await writePages(database, pages, { isDemo: true, shopName: shop.name });
}

const all = (shop: (typeof demoShops)[number]) => [...demoPages(shop, now)].flat();

describe('demo records', () => {
  it('are the same on every run', () => {
    for (const shop of demoShops) expect(JSON.stringify(all(shop))).toBe(JSON.stringify(all(shop)));
  });

  it('pass the schemas and the bounds that real records have to pass', () => {
    for (const { records } of demoShops.slice(2).flatMap(all))
      for (const one of records) {
        expect(record.safeParse(one).success).toBe(true);
        if (one.kind !== 'metrics') continue;
        for (const [metric, value] of Object.entries(one.values))
          expect([metric, value, isAcceptable(metric, value)]).toContain(true);
        for (const [metric, { lo, hi }] of Object.entries(one.ranges))
          expect([metric, lo, isAcceptable(metric, lo) && isAcceptable(metric, hi)]).toContain(true);
      }
  });

  it('carry ids no real product, shop or category can have', () => {
    for (const shop of demoShops) {
      expect(shop.shopId).toMatch(/^demo-/);
      for (const { records } of all(shop))
        for (const one of records) {
          if (one.kind === 'item')
            expect([one.itemId, one.categoryId ?? 'demo-'].every((id) => id?.startsWith('demo-'))).toBe(true);
          if (one.kind === 'category') expect(one.id).toMatch(/^demo-/);
          if (one.kind === 'metrics' && one.subject.kind === 'term') {
            expect(one.subject.of ?? 'demo-').toMatch(/^demo-/);
          }
        }
    }
  });
});

describe('demo shops', () => {
  let before: unknown[] = [];
  const dump = () => Promise.all([...database.objectStoreNames].map((name) => database.getAll(name)));

  // A year takes the imitated database some seconds; all but the last test only read.
  beforeAll(async () => {
    database = await freshDatabase();
    const records = [item({ source: source({ capturedAt: now }) })];
    await writePages(database, [{ site: 'taobao', shopId: 's1', pageKind: 'item-list', records, readAt: now }]);
    before = await dump();
    await load();
  }, 60_000);

  it('have a year of history that ends yesterday, with blind weeks', async () => {
    const invented = (await shops()).filter(({ isDemo }) => isDemo);
    expect(invented.map(({ shopId, isDemo }) => [shopId, isDemo]).toSorted()).toEqual(
      demoShops.map(({ shopId }) => [shopId, true]),
    );
    for (const { site, shopId, products } of demoShops) {
      const days = await shopDays(site, shopId, addDays(today, -365), today);
      expect(days.at(-1)?.day).toBe(addDays(today, -1));
      expect(days[0]?.day.slice(0, 7)).toBe(addDays(today, -365).slice(0, 7));
      expect(days.length).toBeGreaterThan(250);
      expect(days.length).toBeLessThan(340);
      expect((await itemsOfShop(site, shopId)).length).toBe(products.length);
    }
  });

  it('show every kind of change', async () => {
    const kinds = new Set((await recentChanges(5000)).map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(['main-image', 'price', 'status', 'stock-out', 'title']);
  });

  it('sell more in the big promotions', async () => {
    const ref = { site: 'taobao', shopId: 'demo-3', itemId: 'demo-3-01' };
    const sold = async (from: string, to: string) => {
      const seen = (await itemHistory(ref, 'sold-30d', from, to)).flatMap(({ value }) => value ?? []);
      return seen.reduce((sum, value) => sum + value, 0) / seen.length;
    };
    expect(await sold('2026-11-05', '2026-11-12')).toBeGreaterThan(1.5 * (await sold('2026-09-01', '2026-09-20')));
    expect(await sold('2026-06-12', '2026-06-20')).toBeGreaterThan(1.4 * (await sold('2026-05-01', '2026-05-20')));
  });

  it('know the visitors and buyers of every day, those nobody looked on included, up to the day before the last look', async () => {
    const ref = { site: 'taobao', shopId: 'demo-1', itemId: 'demo-1-09' };
    const [visitors, buyers] = await Promise.all(
      ['visitors', 'buyers'].map((metric) => itemHistory(ref, metric, addDays(today, -180), today)),
    );
    const known = visitors?.filter(({ value }) => value !== null) ?? [];
    expect(known).toHaveLength(179);
    expect(known.at(-1)?.day).toBe(addDays(today, -2));
    expect(buyers?.filter(({ value }) => value !== null)).toHaveLength(179);
    const peers = await figuresOfKind('taobao', 'demo-1', 'peers-average', addDays(today, -180));
    expect(peers).toHaveLength(179);
  });

  it('have search terms, looked at for weeks, the searchers as ranges, and terms by product', async () => {
    for (const { site, shopId, terms } of demoShops) {
      const rows = await figuresOfKind(site, shopId, 'term', addDays(today, -60));
      const market = rows.filter(({ of }) => of.of === null);
      const names = market.map(({ of }) => of.name);
      expect(new Set(names).size).toBe(terms.length);
      expect(names.length).toBeGreaterThanOrEqual(3 * terms.length);
      for (const { figures } of market) expect(figures['search-heat']).toHaveProperty('hi');
      const known = new Set((await database.getAll('categories')).map(({ categoryId }) => categoryId));
      const listed = mergeLooks(rows).flatMap(({ categoryIds }) => categoryIds);
      expect(new Set(listed).size).toBeGreaterThan(2);
      expect(listed.every((id) => known.has(id))).toBe(true);
      expect(rows.some(({ of, figures }) => of.of === `${shopId}-01` && figures.visitors)).toBe(true);
    }
  });

  it('changed titles far enough back for their days to be compared, and one a few days ago', async () => {
    const renamed = (await recentChanges(5000)).filter(({ kind }) => kind === 'title');
    const daysAgo = renamed.map(({ at: seen }) => Math.round((now - seen) / 86_400_000));
    expect(daysAgo.filter((days) => days > 30 && days < 150).length).toBeGreaterThanOrEqual(3);
    expect(daysAgo.filter((days) => days < 7)).toHaveLength(1);
  });

  it('have deadlines within a day, within three days and later, and one activity without any', async () => {
    expect(await activities()).toHaveLength(8);
    expect(await deadlinesWithin(24, now)).toHaveLength(1);
    expect(await deadlinesWithin(72, now)).toHaveLength(2);
    expect((await deadlinesWithin(24 * 40, now)).length).toBeGreaterThan(8);
    expect((await activities()).filter(({ record: { isLongRunning } }) => isLongRunning)).toHaveLength(1);
  });

  it('go without a trace, and leave real shops alone', async () => {
    const ref = { site: 'taobao', shopId: 'demo-1', itemId: 'demo-1-01' };
    await markTitleApplied(database, ref, '青禾毛衣女', now);
    expect(await titleDraftsOf(ref)).toHaveLength(1);
    const readAt = now;
    const id = 'demo-c-1-1';
    const seen = source({ pageKind: 'category-pick', capturedAt: readAt });
    const records = [
      category({ id, name: '改名', isAuthorized: true, source: seen }),
      warning({ itemId: ref.itemId, source: seen }),
    ];
    await writePages(database, [{ ...ref, pageKind: 'category-pick', records, readAt }], { isDemo: true });
    const placed = {
      ...ref,
      platform: 'taobao' as const,
      categoryId: id,
      state: 'fits' as const,
      certainty: 1,
      suggestions: [],
      judgedAt: now,
    };
    await writePlacements(database, [placed]);
    const said = { ...ref, verdict: 'keep', categoryId: id, title: null, target: null, at: now, until: null } as const;
    await writeVerdict(database, said);
    await writeCosts(database, [{ ...ref, unitCostFen: 100, enteredAt: now, origin: 'by-hand' }]);
    for (const store of [
      'categoryChanges',
      'shopCategories',
      'categoryWarnings',
      'placements',
      'categoryVerdicts',
      'costs',
    ] as const)
      expect([store, await database.count(store)]).not.toContain(0);
    await removeDemoShops(database);
    expect(await dump()).toEqual(before);
  });
});
