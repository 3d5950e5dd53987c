import { beforeEach, describe, expect, it } from 'vitest';
import { wantedReminders } from '@/utils/analyses/activities/deadlines';
import { HOUR_MS } from '@/utils/core/dates';
import type { ActivityRecord } from '@/utils/records/activity';
import { defaultSettings } from '@/utils/settings/schema';
import type { Connection } from '@/utils/snapshots/database';
import { itemsToJudge, writeFindings } from '@/utils/snapshots/findings';
import {
  activities,
  category,
  changesOf,
  deadlinesWithin,
  findingsOf,
  item as itemOf,
  itemsById,
  itemsOfShop,
  openActivities,
  recentChanges,
  stalePages,
  storageUse,
  topFindings,
} from '@/utils/snapshots/queries';
import { claimDue, finishReminder, markShown, planReminders } from '@/utils/snapshots/reminders';
import { writePages } from '@/utils/snapshots/write-page';
import { activity, at, category as categoryRecord, freshDatabase, item, itemSubject, metrics, source, time } from './support';

let database: Connection;
beforeEach(async () => {
  database = await freshDatabase();
});

const now = at('2026-11-22 12:00');

/** One list look at a shop: item id → 30-day sales. */
const list = (shopId: string, sales: Record<string, number>, day: string, given = {}) => {
  const from = source({ capturedAt: at(`${day} 10:00`) });
  return {
    site: 'taobao',
    shopId,
    pageKind: 'item-list' as const,
    records: Object.entries(sales).flatMap(([itemId, sold]) => [
      item({ itemId, source: from, ...given }),
      metrics({ 'sold-30d': sold }, { subject: itemSubject(itemId), statDate: day, source: from }),
    ]),
    readAt: from.capturedAt,
  };
};

const activityPage = (records: ActivityRecord[]) => ({
  site: 'taobao',
  shopId: 's1',
  pageKind: 'activity-list' as const,
  records,
  readAt: now,
});

describe('products', () => {
  it('are found by shop and by id alone', async () => {
    await writePages(database, [list('s1', { 1: 5, 2: 6 }, '2026-11-20'), list('s2', { 3: 7 }, '2026-11-20')]);
    expect((await itemsOfShop('taobao', 's1')).map(({ itemId }) => itemId)).toEqual(['1', '2']);
    expect(await itemsById('taobao', '3')).toMatchObject([{ shopId: 's2' }]);
    expect(await itemOf({ site: 'taobao', shopId: 's1', itemId: '3' })).toBeNull();
  });

  it('have their latest figures, whenever they were seen', async () => {
    const ref = { site: 'taobao', shopId: 's1', itemId: '1' };
    await writePages(database, [list('s1', { 1: 5 }, '2026-08-20'), list('s1', { 1: 9 }, '2026-10-02')]);
    expect((await itemOf(ref))?.latest).toEqual({ 'sold-30d': { value: 9, day: '2026-10-02' } });
  });

  it('give their changes newest first, of one product and of all shops', async () => {
    await writePages(database, [
      list('s1', { 1: 1, 2: 1 }, '2026-11-01'),
      list('s1', { 1: 1 }, '2026-11-02', { title: '二' }),
      list('s1', { 2: 1 }, '2026-11-03', { title: '三' }),
      list('s1', { 1: 1 }, '2026-11-04', { title: '四' }),
      list('s2', { 9: 1 }, '2026-11-01'),
      list('s2', { 9: 1 }, '2026-11-05', { title: '五' }),
    ]);
    const ref = { site: 'taobao', shopId: 's1', itemId: '1' };
    expect((await changesOf(ref, 1)).map(({ to }) => to)).toEqual(['四']);
    const dearer = list('s1', { 1: 1 }, '2026-11-06', { title: '四', priceFen: { lo: 1, hi: 1 } });
    await writePages(database, [dearer]);
    expect((await changesOf(ref, 1)).map(({ kind }) => kind)).toEqual(['price']);
    expect((await changesOf(ref, 1, 'title')).map(({ to }) => to)).toEqual(['四']);
    expect((await recentChanges(9)).map(({ to }) => to)).toEqual([{ lo: 1, hi: 1 }, '五', '四', '三', '二']);
    expect((await recentChanges(2, { site: 'taobao', shopId: 's1' })).map(({ to }) => to)).toEqual([{ lo: 1, hi: 1 }, '四']);
  });
});

describe('findings', () => {
  const finding = (status: 'warn' | 'fail' | 'pass') =>
    ({ rule: 'title-length', status, message: 'm', params: {}, spans: [], suggestedTitle: null }) as const;
  const judge = async (shopId: string, itemId: string, statuses: ('warn' | 'fail' | 'pass')[], score = 90) => {
    const entries = await itemsToJudge(database, 'taobao', shopId, [itemId]);
    const findings = statuses.map((status) => ({ ...finding(status), spans: [] }));
    await writeFindings(
      database,
      entries.map((entry) => ({ ...entry, findings, score })),
    );
  };

  it('come by what they are worth: people met times points lost', async () => {
    await writePages(database, [list('s1', { 1: 100, 2: 50, 3: 0 }, '2026-11-20'), list('s2', { 4: 20 }, '2026-11-20')]);
    await judge('s1', '1', ['warn']);
    await judge('s1', '2', ['warn', 'warn', 'pass'], 75);
    await judge('s1', '3', ['fail'], 70);
    await judge('s2', '4', ['fail'], 40);
    const top = await topFindings(3);
    // 51 × 25, 21 × 60, 101 × 10.
    expect(top.map(({ itemId }) => itemId)).toEqual(['2', '4', '1']);
    expect(top[0]).toMatchObject({ title: '圆领毛衣', traffic: { metric: 'sold-30d', value: 50 } });
  });

  it('compare visitors with visitors: products of which only sales are known come behind, whatever they sold', async () => {
    const from = source({ capturedAt: at('2026-11-20 10:00') });
    const visitors = metrics({ visitors: 3 }, { subject: itemSubject('1'), statDate: '2026-11-19', source: from });
    const page = list('s1', { 1: 0, 2: 9000 }, '2026-11-20');
    await writePages(database, [{ ...page, records: [...page.records, item({ itemId: '3', source: from }), visitors] }]);
    await judge('s1', '1', ['warn'], 97);
    await judge('s1', '2', ['fail'], 40);
    await judge('s1', '3', ['fail'], 10);
    expect((await topFindings(3)).map(({ itemId }) => itemId)).toEqual(['1', '2', '3']);
  });

  it('are worth nothing where they cost nothing, whatever is known of the product', async () => {
    const from = source({ capturedAt: at('2026-11-20 10:00') });
    const visitors = metrics({ visitors: 3000 }, { subject: itemSubject('1'), statDate: '2026-11-19', source: from });
    const page = list('s1', { 1: 0, 2: 9000 }, '2026-11-20');
    await writePages(database, [{ ...page, records: [...page.records, item({ itemId: '3', source: from }), visitors] }]);
    for (const itemId of ['1', '2', '3']) {
      await judge('s1', itemId, ['warn'], 100);
      expect(await findingsOf({ site: 'taobao', shopId: 's1', itemId })).toMatchObject({ findings: [{}], worth: 0 });
    }
    expect(await topFindings(3)).toEqual([]);
  });

  it('go when they are mended', async () => {
    await writePages(database, [list('s1', { 1: 100 }, '2026-11-20')]);
    await judge('s1', '1', ['warn']);
    await judge('s1', '1', ['pass']);
    expect(await findingsOf({ site: 'taobao', shopId: 's1', itemId: '1' })).toMatchObject({ findings: [], worth: 0 });
    expect(await topFindings(3)).toEqual([]);
  });

  it('get their category from the dictionary when the page gave only the id', async () => {
    const page = { site: 'taobao', shopId: 's1', pageKind: 'category-pick' as const, records: [categoryRecord()], readAt: now };
    await writePages(database, [list('s1', { 1: 5 }, '2026-11-20'), page]);
    expect(await itemsToJudge(database, 'taobao', 's1', ['1', 'gone'])).toMatchObject([
      { isLeaf: true, categoryPath: ['女装', '毛衣'], traffic: { metric: 'sold-30d', value: 5 } },
    ]);
    expect(await category('taobao', '50010001')).toMatchObject({ record: { name: '毛衣' } });
  });
});

describe('deadlines', () => {
  const near = activity({ title: '近', times: { signEnd: time(now + 20 * HOUR_MS), start: time(now + 60 * HOUR_MS) } });
  const far = activity({ title: '远', times: { signEnd: time(now + 100 * HOUR_MS) } });
  const over = activity({ title: '过', times: { signEnd: time(now - HOUR_MS) } });
  const plan = async () => {
    const { ladder, workingHours } = defaultSettings;
    const rows = await activities();
    const plans = rows.map((row) => ({ activityKey: row.activityKey, wanted: wantedReminders(row, ladder, workingHours, now) }));
    await planReminders(database, plans, now);
  };

  it('are those ahead within the time asked for, the nearest first', async () => {
    await writePages(database, [activityPage([far, over, near])]);
    expect((await deadlinesWithin(72, now)).map(({ activity: row, of }) => [row.record.title, of])).toEqual([
      ['近', 'signEnd'],
      ['近', 'start'],
    ]);
  });

  it('count activities, not times, and only open ones', async () => {
    await writePages(database, [activityPage([near])]);
    await plan();
    const [signEnd] = await deadlinesWithin(72, now);
    expect(openActivities(await deadlinesWithin(72, now))).toBe(1);
    await finishReminder(database, signEnd?.reminder?.reminderId ?? '');
    const left = await deadlinesWithin(72, now);
    expect(left.map(({ of, isDone }) => [of, isDone])).toEqual([
      ['signEnd', true],
      ['start', false],
    ]);
    await finishReminder(database, left[1]?.reminder?.reminderId ?? '');
    expect(openActivities(await deadlinesWithin(72, now))).toBe(0);
  });

  it('name the reminder that spoke last', async () => {
    await writePages(database, [activityPage([near])]);
    await plan();
    const { due } = await claimDue(database, now);
    await markShown(database, due, now);
    expect((await deadlinesWithin(72, now))[0]?.reminder?.reminderId).toBe(due[0]?.reminderId);
  });
});

describe('upkeep', () => {
  it('names pages not read lately, never those of the invented shops', async () => {
    await writePages(database, [list('s1', { 1: 1 }, '2026-11-20')]);
    await writePages(database, [{ ...list('demo-1', { 'demo-1-01': 1 }, '2026-11-01') }], { isDemo: true });
    expect(await stalePages(now)).toEqual([
      { site: 'taobao', shopId: 's1', pageKind: 'activity-list', lastReadAt: null },
      { site: 'taobao', shopId: 's1', pageKind: 'item-list', lastReadAt: at('2026-11-20 10:00') },
    ]);
    await writePages(database, [list('s1', { 1: 1 }, '2026-11-22'), activityPage([])]);
    expect(await stalePages(now)).toEqual([]);
  });

  it('counts what is kept', async () => {
    await writePages(database, [list('s1', { 1: 1, 2: 2 }, '2026-11-20')]);
    expect(await storageUse()).toMatchObject({ items: 2, changes: 0, activities: 0, waiting: 0 });
  });
});
