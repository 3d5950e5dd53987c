import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CategoryRecord } from '@/utils/records/category';
import type { PageRecord } from '@/utils/records/record';
import { CANDIDATES_CAP, writeCategoryCandidates } from '@/utils/snapshots/category-candidates';
import { pruneCategoryChanges } from '@/utils/snapshots/category-changes';
import { removeVerdict, writeVerdict } from '@/utils/snapshots/category-verdicts';
import { removeCost, writeCosts } from '@/utils/snapshots/costs';
import type { Connection } from '@/utils/snapshots/database';
import { itemsToJudge, writeFindings } from '@/utils/snapshots/findings';
import type { Page } from '@/utils/snapshots/page';
import { writePlacements } from '@/utils/snapshots/placements';
import { assignReads } from '@/utils/snapshots/quarantine';
import {
  categoriesOf,
  categoryCandidatesOf,
  categoryChangesOf,
  categoryNames,
  category as categoryOf,
  costsOfShop,
  placementsOfShop,
  quarantined,
  shopCategoriesOf,
  termCategoriesOf,
  verdictsOfShop,
  warningsOfShop,
} from '@/utils/snapshots/queries';
import type { CategoryVerdictRow, CostRow, PlacementRow } from '@/utils/snapshots/schema';
import { pruneTermCategories, writeTermCategories } from '@/utils/snapshots/term-categories';
import { writeCategories } from '@/utils/snapshots/write-categories';
import { writePage, writePages } from '@/utils/snapshots/write-page';
import { at, candidates, category, freshDatabase, item, source, termCategories, warning } from './support';

const [s1, s2] = [
  { site: 'taobao', shopId: 's1' },
  { site: 'taobao', shopId: 's2' },
];
const ref = { ...s1, itemId: '700000000001' };

let database: Connection;
beforeEach(async () => {
  database = await freshDatabase();
});

const page = (records: PageRecord[], given: Partial<Page> = {}): Page => ({
  ...s1,
  pageKind: 'category-pick',
  records,
  readAt: Math.max(...records.map((record) => record.source.capturedAt)),
  ...given,
});
const seen = (day: number, hour = 10) => source({ pageKind: 'category-pick', capturedAt: at(`2026-11-${day} ${hour}:00`) });
const read = (...records: PageRecord[]) => writePage(database, page(records));

const candidatesFor = async (platform: 'taobao', text: string) =>
  (await categoryCandidatesOf(platform)).find((row) => row.text === text) ?? null;

describe('dictionary', () => {
  it('stores changes of pages with and without a shop, the newest first', async () => {
    await read(category({ source: seen(20) }));
    await writeCategories(database, [category({ name: '羊毛衫', source: seen(21) })]);
    await read(category({ name: '羊毛衫', path: ['男装', '羊毛衫'], source: seen(22) }));
    const told = await categoryChangesOf('taobao', 10);
    expect(told.map(({ kind, categoryId, to }) => [kind, categoryId, to])).toEqual([
      ['moved', '50010001', ['男装', '羊毛衫']],
      ['renamed', '50010001', '羊毛衫'],
    ]);
    expect(await categoryChangesOf('taobao', 1)).toHaveLength(1);
  });

  it('never mixes equal ids of two platforms', async () => {
    await read(category({ source: seen(20) }), category({ platform: 'tmall', name: '大衣', source: seen(21) }));
    expect(await categoryChangesOf('taobao', 10)).toEqual([]);
    expect(await categoryChangesOf('tmall', 10)).toEqual([]);
    expect((await categoriesOf('taobao')).map(({ record }) => record.name)).toEqual(['毛衣']);
    expect((await categoryNames('tmall', ['50010001'])).get('50010001')?.name).toBe('大衣');
  });

  it('keeps nodes of one name apart', async () => {
    await read(category({ id: '1', source: seen(20) }), category({ id: '2', source: seen(21) }));
    expect((await categoriesOf('taobao')).map(({ categoryId }) => categoryId)).toEqual(['1', '2']);
    expect(await categoryChangesOf('taobao', 10)).toEqual([]);
  });

  it('names categories by their path, else by their name, and leaves out unknown ones', async () => {
    await read(category({ id: '1' }), category({ id: '2', name: '台灯', path: null }));
    expect([...(await categoryNames('taobao', ['1', '2', '1', '3']))].map(([id, { label }]) => [id, label])).toEqual([
      ['1', '女装 › 毛衣'],
      ['2', '台灯'],
    ]);
  });

  it('learns from products whose page shows id and path', async () => {
    const path = ['女装', '毛衣'];
    await read(
      item({
        platform: 'pinduoduo',
        categoryId: '9',
        categoryPath: path,
        source: source({ capturedAt: at('2026-11-20 10:00') }),
      }),
    );
    expect(await categoryOf('pinduoduo', '9')).toMatchObject({
      isSure: true,
      record: { name: '毛衣', path, isLeaf: null, source: { pageKind: 'item-list' } },
    });
    await read(item({ categoryId: null, categoryPath: path }), item({ itemId: '2', categoryId: '8', categoryPath: null }));
    expect(await database.count('categories')).toBe(1);
  });

  it('learns from a form whose product is not saved yet, but does not rename by it', async () => {
    const form = (categoryPath: string[], day: number) =>
      item({ itemId: null, categoryPath, source: { ...seen(day), pageKind: 'item-edit' } });
    await read(form(['女装', '毛衣'], 20));
    expect(await categoryOf('taobao', '50010001')).toMatchObject({ isSure: false, record: { name: '毛衣' } });
    await read(category({ source: seen(21) }));
    await read(form(['男装', '夹克'], 22));
    expect(await categoryOf('taobao', '50010001')).toMatchObject({ isSure: true, record: { name: '毛衣' } });
    expect(await categoryChangesOf('taobao', 10)).toEqual([]);
  });

  it('does not rename or move by a form’s own category either, but learns what no page has said', async () => {
    const form = (given: Partial<CategoryRecord>, day: number) =>
      category({ ...given, source: { ...seen(day), pageKind: 'item-edit' } });
    await read(category({ isLeaf: null, source: seen(20) }));
    await read(form({ name: '保温杯', path: ['餐饮具', '保温杯'], isLeaf: false }, 21));
    await writeCategories(database, [form({ name: '保温杯', path: ['餐饮具', '保温杯'] }, 22)]);
    expect(await categoryOf('taobao', '50010001')).toMatchObject({ record: { path: ['女装', '毛衣'], isLeaf: null } });
    await read(form({ isLeaf: true }, 23));
    await read(form({ isLeaf: false }, 24));
    expect(await categoryOf('taobao', '50010001')).toMatchObject({ isSure: true, record: { name: '毛衣', isLeaf: true } });
    expect(await categoryChangesOf('taobao', 10)).toEqual([]);
  });

  it('forgets the oldest changes of a platform beyond its cap', async () => {
    const change = { kind: 'renamed', categoryId: '1', from: '一', to: '二', previousSeenAt: 0 } as const;
    for (const at of [5, 2, 4, 1, 3]) await database.add('categoryChanges', { ...change, platform: 'taobao', at });
    await database.add('categoryChanges', { ...change, platform: 'tmall', at: 1 });
    await pruneCategoryChanges(database);
    expect(await database.count('categoryChanges')).toBe(6);
    await pruneCategoryChanges(database, 3);
    expect((await categoryChangesOf('taobao', 9)).map(({ at }) => at)).toEqual([5, 4, 3]);
    expect(await categoryChangesOf('tmall', 9)).toHaveLength(1);
  });

  it('gives products judged by id the path that another product showed', async () => {
    await read(item({ itemId: '1', categoryPath: ['女装', '毛衣'] }), item({ itemId: '2' }));
    expect(await itemsToJudge(database, 'taobao', 's1', ['2'])).toMatchObject([{ categoryPath: ['女装', '毛衣'], isLeaf: null }]);
  });

  it('learns nothing from invented products', async () => {
    const invented = item({ itemId: 'demo-1', categoryId: 'demo-c', categoryPath: ['女装', '毛衣'] });
    await writePages(database, [page([invented], { shopId: 'demo-1' })], { isDemo: true });
    expect(await database.count('categories')).toBe(0);
  });
});

describe('authorisation', () => {
  it('is the shop’s whose page shows it, the later look first', async () => {
    await read(category({ isAuthorized: true, source: seen(21) }));
    await writePage(database, page([category({ isAuthorized: false, source: seen(20) })], s2));
    await read(category({ isAuthorized: false, source: seen(20) }));
    await read(category({ isAuthorized: null, source: seen(22) }));
    expect(await shopCategoriesOf(s1)).toEqual([
      { ...s1, categoryId: '50010001', isAuthorized: true, seenAt: at('2026-11-21 10:00') },
    ]);
    expect(await shopCategoriesOf(s2)).toMatchObject([{ isAuthorized: false }]);
    expect((await categoryOf('taobao', '50010001'))?.record.isAuthorized).toBeNull();
  });

  it('of a read that shows another shop too is nobody’s', async () => {
    const records = [item({ itemId: '1', shopId: 's2' }), item({ itemId: '2' }), category({ isAuthorized: true })];
    await database.add('quarantine', {
      site: 'taobao',
      pageKind: 'item-edit',
      loadId: 'l',
      records,
      capturedAt: at('2026-11-22 10:00'),
    });
    const ids = (await quarantined()).flatMap(({ quarantineId }) => quarantineId ?? []);
    await assignReads(database, ids, { ...s1, name: null });
    expect(await database.getAllKeys('items')).toEqual([['taobao', 's1', '2']]);
    expect(await shopCategoriesOf(s1)).toEqual([]);
    await assignReads(database, ids, { ...s2, name: null });
    expect(await shopCategoriesOf(s2)).toEqual([]);
    expect(await quarantined()).toEqual([]);
  });
});

describe('candidates', () => {
  it('of a text are the newest answer, whatever order they arrive in', async () => {
    const [early, late] = [candidates({ origin: 'guess', source: seen(20) }), candidates({ source: seen(21) })];
    await writeCategoryCandidates(database, [late]);
    await writeCategoryCandidates(database, [early, candidates({ platform: 'tmall', origin: 'guess', source: seen(22) })]);
    expect(await candidatesFor('taobao', '圆领毛衣')).toEqual({
      platform: 'taobao',
      text: '圆领毛衣',
      origin: 'search',
      categories: late.categories,
      seenAt: at('2026-11-21 10:00'),
    });
    expect(await candidatesFor('taobao', '毛衣')).toBeNull();
  });

  it('go beyond their cap, the oldest first', async () => {
    const many = Array.from({ length: CANDIDATES_CAP }, (_none, index) =>
      candidates({ text: `词${index}`, source: { ...seen(21), capturedAt: at('2026-11-21 10:00') + index } }),
    );
    await writeCategoryCandidates(database, many);
    await writeCategoryCandidates(database, [candidates({ text: '新', source: seen(22) })]);
    expect(await database.count('categoryCandidates')).toBe(CANDIDATES_CAP);
    expect(await candidatesFor('taobao', '词0')).toBeNull();
    expect(await candidatesFor('taobao', '词1')).not.toBeNull();
    expect(await candidatesFor('taobao', '新')).not.toBeNull();
  });
});

describe('term categories', () => {
  it('are kept by period, of each the newest look', async () => {
    const share = (value: number) => [{ id: '1', name: '毛衣', path: null, share: { lo: value, hi: value } }];
    await writeTermCategories(database, [termCategories({ categories: share(0.6), source: seen(22) })]);
    await writeTermCategories(database, [
      termCategories({ categories: share(0.5), source: seen(21) }),
      termCategories({ days: 30, source: seen(21) }),
      termCategories({ statDate: '2026-11-20', source: seen(21) }),
      termCategories({ term: '毛衣女', source: seen(21) }),
    ]);
    const rows = await termCategoriesOf('taobao', '毛衣');
    expect(rows.map(({ statDate, days }) => [statDate, days])).toEqual([
      ['2026-11-20', 7],
      ['2026-11-21', 7],
      ['2026-11-21', 30],
    ]);
    expect(rows[1]).toMatchObject({ categories: share(0.6), measure: 'clicks', seenAt: at('2026-11-22 10:00') });
  });
});

describe('what pages say of terms and texts', () => {
  it('is news once', async () => {
    const other = { categories: [{ id: '2', path: ['男装', '夹克'] }] };
    expect(await writeCategoryCandidates(database, [candidates({ source: seen(20) })])).toBe(true);
    expect(await writeCategoryCandidates(database, [candidates({ source: seen(21) })])).toBe(false);
    expect(await writeCategoryCandidates(database, [candidates({ ...other, source: seen(20) })])).toBe(false);
    expect(await writeCategoryCandidates(database, [candidates({ ...other, source: seen(22) })])).toBe(true);
    expect(await writeCategoryCandidates(database, [candidates({ text: '无', categories: [], source: seen(22) })])).toBe(false);
    expect(await writeTermCategories(database, [termCategories({ source: seen(20) })])).toBe(true);
    expect(await writeTermCategories(database, [termCategories({ source: seen(21) })])).toBe(false);
    expect(await writeTermCategories(database, [termCategories({ days: 30, source: seen(21) })])).toBe(true);
  });

  it('of terms goes after 400 days', async () => {
    await writeTermCategories(
      database,
      ['2025-10-18', '2025-10-19', '2026-11-21'].map((statDate) => termCategories({ statDate })),
    );
    await pruneTermCategories(database, '2026-11-23');
    expect((await termCategoriesOf('taobao', '毛衣')).map(({ statDate }) => statDate)).toEqual(['2025-10-19', '2026-11-21']);
  });
});

describe('warnings', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: at('2026-11-23 12:00') }));
  afterEach(() => void vi.useRealTimers());
  const edit = (day: number, hour = 10) => ({ ...seen(day, hour), pageKind: 'item-edit' as const });
  const texts = async (shop = s1) => (await warningsOfShop(shop)).map(({ text }) => text);

  it('are kept by product and shop, the later one', async () => {
    await read(warning({ text: '新', source: edit(22) }));
    await read(warning({ text: '旧', source: edit(21) }));
    await writePage(database, page([warning({ text: '别家', source: edit(22) })], s2));
    expect(await texts()).toEqual(['新']);
    expect(await texts(s2)).toEqual(['别家']);
  });

  it('go when a later look shows the product in another category, and come back with a new warning', async () => {
    await read(warning({ source: edit(20) }), item({ source: edit(20) }));
    expect(await texts()).toHaveLength(1);
    await read(item({ source: edit(21) }));
    expect(await texts()).toHaveLength(1);
    await read(item({ categoryId: '50010002', source: edit(22) }));
    expect(await texts()).toEqual([]);
    await read(warning({ categoryId: '50010002', source: edit(23) }));
    expect(await texts()).toHaveLength(1);
  });

  it('go when a later look shows another title, and come back with a new warning', async () => {
    await read(warning({ source: edit(20) }), item({ title: '保温杯', source: edit(20) }));
    await read(item({ title: '保温杯', source: seen(21) }));
    expect(await texts()).toHaveLength(1);
    await read(item({ title: '圆领毛衣', source: seen(22) }));
    expect(await texts()).toEqual([]);
    await read(warning({ source: edit(23) }));
    expect(await texts()).toHaveLength(1);
  });

  it('go after 30 days', async () => {
    await read(warning({ source: edit(20) }));
    vi.setSystemTime(at('2026-12-20 10:00'));
    expect(await texts()).toHaveLength(1);
    vi.setSystemTime(at('2026-12-20 10:01'));
    expect(await texts()).toEqual([]);
  });

  it('stay when only an earlier look shows another category', async () => {
    await read(item({ categoryId: '50010009', source: seen(19) }));
    await read(warning({ source: edit(20) }));
    expect(await texts()).toHaveLength(1);
  });

  it('that name no category go when the product’s changes', async () => {
    await read(item({ source: edit(20) }), warning({ categoryId: null, source: edit(20) }));
    await read(item({ source: edit(21) }));
    expect(await texts()).toHaveLength(1);
    await read(item({ categoryId: '50010002', source: edit(22) }));
    expect(await texts()).toEqual([]);
  });
});

describe('what is judged and said of products', () => {
  const now = at('2026-11-22 10:00');
  const placement = (given: Partial<PlacementRow> = {}): PlacementRow => ({
    ...ref,
    platform: 'taobao',
    categoryId: '50010001',
    state: 'elsewhere',
    certainty: 0.9,
    suggestions: [],
    judgedAt: now,
    ...given,
  });
  const verdict: CategoryVerdictRow = {
    ...ref,
    verdict: 'keep',
    categoryId: '50010001',
    title: '圆领毛衣',
    target: null,
    at: now,
    until: null,
  };
  const cost = (given: Partial<CostRow> = {}): CostRow => ({
    ...ref,
    unitCostFen: 1250,
    enteredAt: now,
    origin: 'by-hand',
    ...given,
  });

  it('is kept by shop: the last judgement of each product', async () => {
    await read(item());
    await writePage(database, page([item()], s2));
    await writePlacements(database, [placement(), placement(s2)]);
    await writePlacements(database, [placement({ state: 'fits', certainty: 0.2 })]);
    expect((await placementsOfShop(s1)).map(({ state }) => state)).toEqual(['fits']);
    expect((await placementsOfShop(s2)).map(({ state }) => state)).toEqual(['elsewhere']);
  });

  it('is not kept of products removed while they were judged', async () => {
    await read(item());
    const judged = await itemsToJudge(database, 'taobao', 's1', [ref.itemId]);
    await database.clear('items');
    await writeFindings(
      database,
      judged.map((entry) => ({ ...entry, findings: [], score: 90 })),
    );
    await writePlacements(database, [placement()]);
    expect(judged).toHaveLength(1);
    expect([await database.count('findings'), await database.count('placements')]).toEqual([0, 0]);
  });

  it('is the operator’s last word, until it is taken back', async () => {
    await writeVerdict(database, verdict);
    await writeVerdict(database, { ...verdict, verdict: 'later', until: now + 1 });
    expect((await verdictsOfShop(s1)).map((row) => row.verdict)).toEqual(['later']);
    expect(await verdictsOfShop(s2)).toEqual([]);
    await removeVerdict(database, ref);
    expect(await verdictsOfShop(s1)).toEqual([]);
  });

  it('is the cost entered last, until it is removed', async () => {
    await writeCosts(database, [cost({ unitCostFen: 1300 }), cost(s2)]);
    await writeCosts(database, [cost({ unitCostFen: 990, enteredAt: now - 1, origin: 'import' })]);
    expect((await costsOfShop(s1)).map(({ unitCostFen }) => unitCostFen)).toEqual([1300]);
    await removeCost(database, ref);
    expect(await costsOfShop(s1)).toEqual([]);
    expect(await costsOfShop(s2)).toHaveLength(1);
  });
});
