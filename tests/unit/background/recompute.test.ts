import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { metrics } from '../snapshots/support';
import { look, product } from './looks';
import { installExtension, sellerPage } from './support';

let extension: Awaited<ReturnType<typeof installExtension>>;
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
const kept = () => fakeBrowser.storage.local.get(['recompute', 'recompute-due']);
const isOver = () => vi.waitFor(async () => expect(await kept()).toEqual({}), PATIENT);
/** Counts the runs of judging anew that begin. */
function countRuns() {
  const shops: unknown[] = [];
  fakeBrowser.storage.local.onChanged.addListener(({ recompute }) => {
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
    await fakeBrowser.storage.local.set({ 'recompute-due': [['taobao', 's1']] });
    await extension.wake();
    await isOver();
    expect(await rulesOf('1')).toContain('title-missed-term');
  });

  it('wait while all products are judged, which serves their shop too', async () => {
    await read([loose]);
    await fakeBrowser.storage.local.set({ 'recompute-due': [['taobao', 's1']] });
    const shops = countRuns();
    await extension.ask('judge-again', null);
    await isOver();
    expect(shops).toEqual([null]);
  });
});
