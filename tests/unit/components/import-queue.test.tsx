import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import type { ImportFileView, ImportState, TargetShop } from '@/components/import/views';
import { ImportQueue, type StartImport } from '@/entrypoints/dashboard/import/import-queue';
import { loadMappings, saveMapping } from '@/entrypoints/dashboard/import/mappings';
import type { ImportOptions } from '@/utils/imports/import-options';
import type { Mapping } from '@/utils/imports/mapping';
import type { ImportEvent, ImportFailure, ImportSummary } from '@/utils/imports/summary';
import { importRecords } from '@/utils/messages/import-records';
import { renameShop } from '@/utils/messages/upkeep';
import type { MetricsRecord } from '@/utils/records/metrics';
import { closeDatabase, openDatabase } from '@/utils/snapshots/database';

const NOW = Date.parse('2026-11-22T10:00:00+08:00');
const target: TargetShop = { site: 'taobao', shopId: 'nick-1', platform: 'tmall', name: '灯下女装' };

const mapping: Mapping = {
  labels: ['关键词', '搜索人气', '点击率'],
  site: 'taobao',
  platform: 'taobao',
  subject: { kind: 'term', id: null, name: '关键词', of: null },
  date: null,
  words: { 搜索人气: ['search-heat', 'number'] },
  rates: 'proved',
};

const record = (index: number, site = 'taobao'): MetricsRecord => ({
  kind: 'metrics',
  platform: 'taobao',
  shopId: null,
  subject: { kind: 'item', id: String(700_000_000_000 + index), name: null, of: null },
  statDate: '2026-11-20',
  days: 1,
  isFinal: true,
  scope: null,
  values: { visitors: index },
  ranges: {},
  missing: {},
  source: { site, pageKind: 'import', reader: 'sycm-item', at: `row ${index}`, capturedAt: NOW - 1000 },
});

const summary = (failure: ImportFailure | null, given: Partial<ImportSummary> = {}): ImportSummary => ({
  ok: failure === null,
  failure,
  questions: [],
  tables: [],
  refused: [],
  records: 0,
  window: null,
  totals: [],
  unreadable: [],
  unreadableCount: 0,
  skipped: {},
  proposals: [],
  ...given,
});

interface Run {
  name: string;
  options: ImportOptions;
  tell: (event: ImportEvent | null) => void;
  end: ReturnType<typeof vi.fn>;
}
let runs: Run[];
let queue: ImportQueue;
const start: StartImport = (file, options, tell) => {
  const end = vi.fn();
  runs.push({ name: file.name, options, tell, end });
  return end;
};

beforeEach(async () => {
  fakeBrowser.reset();
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await openDatabase();
  runs = [];
  queue = new ImportQueue(start, () => NOW);
});

const fileNamed = (name: string) => new File(['x'], name);
const run = (index: number) => vi.waitFor(() => runs[index] ?? Promise.reject(new Error('not started')));
/** The file when it has got there. */
const when = <Is extends ImportState['is']>(is: Is, at = 0) =>
  vi.waitFor(() => {
    const { state, id } = queue.files[at] as ImportFileView;
    expect(state.is).toBe(is);
    return { id, state: state as Extract<ImportState, { is: Is }> };
  });
async function readUp(records: MetricsRecord[]) {
  queue.add([fileNamed('a.xls')]);
  const { tell } = await run(0);
  tell({ kind: 'records', records });
  tell({ kind: 'done', summary: summary(null) });
  return when('ready');
}

describe('ImportQueue: reading', () => {
  it('reads one file after the other, in the order they were dropped', async () => {
    queue.add([fileNamed('1.csv'), fileNamed('2.csv')]);
    const first = await run(0);
    expect([first.name, runs.length, queue.files[1]?.state.is]).toEqual(['1.csv', 1, 'queued']);
    first.tell({ kind: 'done', summary: summary('corrupt') });
    expect((await run(1)).name).toBe('2.csv');
    expect(queue.files[0]?.state).toMatchObject({ is: 'failed', failure: 'corrupt' });
  });

  it('ends the worker of a file that is taken off, and goes on with the next', async () => {
    queue.add([fileNamed('1.csv'), fileNamed('2.csv')]);
    const { end } = await run(0);
    queue.remove(queue.files[0]?.id ?? 0);
    expect(end).toHaveBeenCalledOnce();
    expect((await run(1)).name).toBe('2.csv');
    expect(queue.files.map(({ name }) => name)).toEqual(['2.csv']);
  });

  it('says that the reading broke down when the worker did', async () => {
    queue.add([fileNamed('1.csv')]);
    (await run(0)).tell(null);
    expect((await when('failed')).state.failure).toBe('broken');
  });

  it('reads again with the days the operator names', async () => {
    queue.add([fileNamed('1.csv')]);
    (await run(0)).tell({ kind: 'done', summary: summary('needs-period', { questions: ['period'] }) });
    const { id } = await when('asking');
    const period = { statDate: '2026-11-20', days: 7 };
    queue.answer(id, { period, itemId: null, effectDays: null });
    expect((await run(1)).options.period).toEqual(period);
  });

  it('counts what records are of, and refuses those of several platforms', async () => {
    const { state } = await readUp([record(1), record(2, 'sycm')]);
    expect(state.content).toMatchObject({ site: 'taobao', records: 2, figures: 2, subjects: [{ kind: 'item', count: 2 }] });
    queue.add([fileNamed('b.zip')]);
    const { tell } = await run(1);
    tell({ kind: 'records', records: [record(1), record(2, 'jd')] });
    tell({ kind: 'done', summary: summary(null) });
    expect((await when('failed')).state.failure).toBe('several-sites');
  });
});

describe('ImportQueue: mappings', () => {
  const done = (failure: ImportFailure | null): ImportEvent => ({
    kind: 'done',
    summary: summary(failure, { proposals: [mapping] }),
  });

  it('asks, remembers the answer, and gives it to the next reading', async () => {
    queue.add([fileNamed('1.csv')]);
    const first = await run(0);
    expect(first.options.mappings).toEqual([]);
    first.tell(done('needs-mapping'));
    const { id, state } = await when('asking');
    expect(state.mapping).toEqual(mapping);
    const confirmed = { ...mapping, words: { 点击率: ['term-click-rate', 'percent'] } } satisfies Mapping;
    queue.confirmMapping(id, confirmed);
    expect((await run(1)).options.mappings).toEqual([confirmed]);
  });

  it('shows what was remembered when asked again', async () => {
    const remembered = { ...mapping, date: '点击率' };
    await saveMapping(remembered);
    const { id } = await readUp([record(1)]);
    queue.askMapping(id, 'all');
    const again = await run(1);
    expect(again.options.mappings).toEqual([]);
    again.tell(done('needs-mapping'));
    expect((await when('asking')).state.mapping).toEqual(remembered);
  });

  it('takes no stored mapping that is not one', async () => {
    await saveMapping(mapping);
    const stored = await fakeBrowser.storage.local.get('import-mappings');
    const all = stored['import-mappings'] as Record<string, Mapping>;
    const [key = ''] = Object.keys(all);
    await fakeBrowser.storage.local.set({ 'import-mappings': { ...all, other: all[key], [`${key}\nx`]: { labels: 1 } } });
    expect(await loadMappings()).toEqual([mapping]);
  });
});

describe('ImportQueue: storing', () => {
  const records = Array.from({ length: 1_200 }, (_, index) => record(index + 1));

  /** The background: keeps what it is told, fails when told to. */
  function background(fails: (part: number) => boolean = () => false) {
    const parts: MetricsRecord[][] = [];
    const names: string[] = [];
    let asked = 0;
    const store = (part: MetricsRecord[]) => {
      asked += 1;
      if (fails(asked)) return { ok: false, failure: 'database-newer' };
      parts.push(part);
      return { ok: true, body: { stored: part.length } };
    };
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
      const { shoplamp, body } = message as { shoplamp: string; body: { records: MetricsRecord[]; name: string } };
      if (shoplamp === importRecords.name) return store(importRecords.ask.parse(body).records as MetricsRecord[]);
      names.push(renameShop.ask.parse(body).name);
      return { ok: true, body: null };
    });
    return { parts, names };
  }

  it('stores in parts under the chosen shop, and names a new one', async () => {
    const { parts, names } = background();
    const { id } = await readUp(records);
    queue.store(id, target);
    const { outcome } = (await when('stored')).state;
    expect(outcome).toMatchObject({ stored: 1_200, total: 1_200, end: 'all' });
    expect(parts.map((part) => part.length)).toEqual([500, 500, 200]);
    expect(new Set(parts.flat().map(({ platform }) => platform))).toEqual(new Set(['tmall']));
    expect(names).toEqual(['灯下女装']);
  });

  it('keeps what is in when a part fails, and goes on from there', async () => {
    const { parts } = background((asked) => asked === 2);
    const { id } = await readUp(records);
    queue.store(id, target);
    expect((await when('stored')).state.outcome).toMatchObject({ stored: 500, end: 'failed', reason: 'database-newer' });
    queue.resume(id);
    await vi.waitFor(() => expect(queue.files[0]?.state).toMatchObject({ outcome: { stored: 1_200, end: 'all' } }));
    expect(parts.flat().map(({ source }) => source.at)).toEqual(records.map(({ source }) => source.at));
  });

  it('stops after the part under way', async () => {
    const { parts } = background();
    const { id } = await readUp(records);
    queue.store(id, target);
    queue.stop(id);
    expect((await when('stored')).state.outcome).toMatchObject({ stored: 500, end: 'stopped' });
    expect(parts).toHaveLength(1);
  });
});
