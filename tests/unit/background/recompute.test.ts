import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { at, candidates, category, item, metrics, termCategories } from '../snapshots/support';
import { look, product } from './looks';
import { installExtension, sellerPage } from './support';

let extension: Awaited<ReturnType<typeof installExtension>>;
const { local } = fakeBrowser.storage;
const s1 = { site: 'taobao', shopId: 's1' };
const PATIENT = { timeout: 20_000 };

beforeEach(async () => {
  extension = await installExtension();
  await extension.wake();
});

const read = (candidates: object[], pageKind = 'item-list') =>
  extension.ask('page-read', look(candidates, { pageKind }), sellerPage());
const term = (name: string, heat: number) => {
  const subject = { kind: 'term' as const, id: null, name, of: null };
  const { source: _source, ...candidate } = metrics({ 'search-heat': heat }, { subject, statDate: '2026-11-20' });
  return candidate;
};
const rulesOf = async (itemId: string, shopId = 's1') => {
  const row = await (await extension.database()).get('findings', ['taobao', shopId, itemId]);
  return row?.findings.map(({ rule }) => rule) ?? [];
};
const kept = () => local.get(['recompute', 'recompute-due']);
const isOver = () => vi.waitFor(async () => expect(await kept()).toEqual({}), PATIENT);
/** Counts the runs of judging anew that begin. */
function countRuns() {
  const shops: unknown[] = [];
  local.onChanged.addListener(({ recompute }) => {
    const next = recompute?.newValue as { done: number; after: unknown; shop: unknown } | undefined;
    if (next && next.after === null) shops.push(next.shop);
  });
  return shops;
}
const loose = product('1', { shopId: 's1', title: '圆领毛衣女', attributes: { 版型: ['宽松'] } });

describe('terms seen later', () => {
  it('judge the products of their shop that were stored before', async () => {
    await read([loose]);
    expect(await rulesOf('1')).not.toContain('title-missed-term');
    await read([term('宽松毛衣女', 900)], 'search-terms');
    await vi.waitFor(async () => expect(await rulesOf('1')).toContain('title-missed-term'), PATIENT);
    await isOver();
  });

  it('judge no other shop', async () => {
    await read([loose]);
    await extension.ask('page-read', look([product('2', { shopId: 's2' })], { loadId: 'load-2' }), sellerPage());
    const shops = countRuns();
    await read([term('宽松毛衣女', 900), product('1', { shopId: 's1' })], 'search-terms');
    await isOver();
    expect(shops).toEqual([['taobao', 's1']]);
  });

  it('judge once for many reads in a row: again at most for those that come while it goes on', async () => {
    await read([loose]);
    const shops = countRuns();
    await Promise.all(
      ['宽松', '法式', '复古', '加厚', '休闲', '韩版'].map((word) => read([term(`${word}毛衣女`, 90)], 'search-terms')),
    );
    await isOver();
    expect(shops.length).toBeGreaterThan(0);
    expect(shops.length).toBeLessThan(4);
    expect(await rulesOf('1')).toContain('title-missed-term');
  });

  it('judge nothing when a page says the same again', async () => {
    await read([loose]);
    await read([term('宽松毛衣女', 900)], 'search-terms');
    await isOver();
    const shops = countRuns();
    await read([term('宽松毛衣女', 900)], 'search-terms');
    expect(await kept()).toEqual({});
    await read([term('宽松毛衣女', 950)], 'search-terms');
    await isOver();
    expect(shops).toHaveLength(1);
  });

  it('are judged by after the worker was stopped before it came to that', async () => {
    await read([loose]);
    const { writePages } = await import('@/utils/snapshots/write-page');
    const records = [metrics({ 'search-heat': 900 }, { subject: { kind: 'term', id: null, name: '宽松毛衣女', of: null } })];
    const page = { site: 'taobao', shopId: 's1', pageKind: 'search-terms' as const, records, readAt: Date.now() };
    await writePages(await extension.database(), [page]);
    await local.set({ 'recompute-due': [['taobao', 's1']] });
    await extension.wake();
    await isOver();
    expect(await rulesOf('1')).toContain('title-missed-term');
  });

  it('wait while all products are judged, which serves their shop too', async () => {
    await read([loose]);
    await local.set({ 'recompute-due': [['taobao', 's1']] });
    const shops = countRuns();
    await extension.ask('judge-again', null);
    await isOver();
    expect(shops).toEqual([null]);
  });

  it('are judged by after the worker was stopped between storing them and anything else', { timeout: 30_000 }, async () => {
    await read([loose]);
    // The next start judges what was seen lately; then that is long ago.
    extension.clock('2026-11-22 12:00');
    await extension.wake();
    const judgedAt = async () => Number((await local.get('judgedAt')).judgedAt);
    await vi.waitFor(async () => expect(await judgedAt()).toBeGreaterThanOrEqual(at('2026-11-22 12:00')), PATIENT);
    extension.clock('2026-11-22 12:30');
    // The worker is gone once the terms are stored: nothing it would have done then comes.
    const stopped = new Promise<never>(() => undefined);
    vi.doMock('@/utils/snapshots/write-page', async (actual) => {
      const real = await actual<typeof import('@/utils/snapshots/write-page')>();
      const writePage = (...given: Parameters<typeof real.writePage>) => real.writePage(...given).then(() => stopped);
      return { ...real, writePage };
    });
    await extension.wake();
    void read([term('宽松毛衣女', 900)], 'search-terms');
    await vi.waitFor(async () => expect(await (await extension.database()).count('figures')).toBe(1), PATIENT);
    vi.doUnmock('@/utils/snapshots/write-page');
    await extension.wake();
    await vi.waitFor(async () => expect(await rulesOf('1')).toContain('title-missed-term'), PATIENT);
  });
});

describe('what pages say of terms’ and texts’ categories', { timeout: 30_000 }, () => {
  const said = ({ source: _source, ...candidate }: { source: unknown }) => candidate;
  const pick = (...records: { source: unknown }[]) => read(records.map(said), 'category-pick');

  it('judges the site’s shops that were stored before, the invented ones not, and once', async () => {
    await read([loose]);
    const database = await extension.database();
    const { writePages } = await import('@/utils/snapshots/write-page');
    const demo = { site: 'taobao', shopId: 'demo-1', pageKind: 'item-list' as const, readAt: Date.now() };
    await writePages(database, [{ ...demo, records: [item({ itemId: 'demo-1-1' })] }], { isDemo: true });
    const shops = countRuns();
    await database.clear('placements');
    await pick(termCategories());
    await vi.waitFor(() => expect(shops).toEqual([['taobao', 's1']]), PATIENT);
    await isOver();
    expect(await database.getAllKeys('placements')).toEqual([['taobao', 's1', '1']]);
    await pick(candidates());
    await vi.waitFor(() => expect(shops).toHaveLength(2), PATIENT);
    await isOver();
    await pick(termCategories(), candidates(), category());
    expect(await kept()).toEqual({});
    expect(shops).toHaveLength(2);
  });

  it('is known at once, from a read whose shop is not known too and from a file', async () => {
    await read([loose]);
    const title = '宽松圆领毛衣女';
    const splits = async () => {
      const reply = await extension.ask('suggest-category', { platform: 'taobao', item: null, title, categoryId: null });
      const found = reply?.ok ? (reply.body.splits as { term: string }[]) : [];
      return found.map(({ term: text }) => text).sort();
    };
    expect(await splits()).toEqual([]);
    const waiting = [product('9'), said(termCategories({ term: '毛衣' }))];
    await extension.ask('page-read', look(waiting, { loadId: 'load-9' }), sellerPage());
    expect(await splits()).toEqual(['毛衣']);
    const file = termCategories({ term: '圆领毛衣' });
    const records = [{ ...file, source: { ...file.source, pageKind: 'import' } }];
    expect(await extension.ask('import-records', { ...s1, records })).toMatchObject({ ok: true });
    expect(await splits()).toEqual(['圆领毛衣', '毛衣']);
  });

  it('is forgotten once it is of long ago, which is looked after once a day', async () => {
    const database = await extension.database();
    const { writeTermCategories } = await import('@/utils/snapshots/term-categories');
    await writeTermCategories(database, [termCategories({ statDate: '2025-01-01' })]);
    await extension.settle();
    expect(await database.count('termCategories')).toBe(1);
    extension.clock('2026-11-23 10:00');
    await extension.settle();
    expect(await database.count('termCategories')).toBe(0);
  });
});

describe('judging all products anew', () => {
  const othersTurn = async () => {
    for (let turn = 0; turn < 40; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  const modules = () => import('@/entrypoints/background/recompute');
  /** Does something while the nth look at what is stored under a key is on its way. */
  const during = (place: string, nth: number, act: () => void) => {
    const get = local.get.bind(local);
    let looks = 0;
    vi.spyOn(local, 'get').mockImplementation(async (key?: unknown) => {
      const found = await get(key as string);
      if (key === place && ++looks === nth) {
        act();
        await othersTurn();
      }
      return found;
    });
  };

  it.each([2, 3, 4, 5])('begins anew when asked to while it goes on, and goes on with that (look %i)', async (nth) => {
    await read(
      Array.from({ length: 105 }, (_, index) => product(String(1000 + index), { shopId: 's1', title: `圆领毛衣女${index}` })),
    );
    const { startRecompute } = await modules();
    const runs: { run: string; after: unknown }[] = [];
    local.onChanged.addListener(({ recompute }) => {
      if (recompute?.newValue) runs.push(recompute.newValue as { run: string; after: unknown });
    });
    let second: Promise<void> | null = null;
    during('recompute', nth, () => {
      second = startRecompute();
    });
    await startRecompute();
    await second;
    const begun = runs.filter(({ after }) => after === null).map(({ run }) => run);
    const last = begun.at(-1);
    const since = runs.slice(runs.findIndex(({ run }) => run === last));
    expect(begun).toHaveLength(2);
    expect([...new Set(since.map(({ run }) => run))]).toEqual([last]);
    expect(since.at(-1)).toMatchObject({ after: ['taobao', 's1', '1104'] });
    vi.restoreAllMocks();
    expect(await kept()).toEqual({});
  });

  it('is not put aside for a shop whose turn came in the same moment', async () => {
    await read([loose]);
    await extension.ask('page-read', look([product('2', { shopId: 's2' })], { loadId: 'load-2' }), sellerPage());
    const { resumeRecompute, startRecompute } = await modules();
    await (await extension.database()).clear('findings');
    await local.set({ 'recompute-due': [['taobao', 's1']] });
    let all: Promise<void> | null = null;
    // An update comes when the shop has been chosen, and has not begun.
    during('recompute-due', 1, () => {
      all = startRecompute();
    });
    await resumeRecompute();
    await all;
    const rows = await (await extension.database()).getAll('findings');
    expect(rows.map(({ itemId }) => itemId)).toEqual(['1', '2']);
  });
});
