import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PageRecord } from '@/utils/records/record';
import { QUARANTINE_CAP } from '@/utils/snapshots/quarantine';
import { at, candidates, category, itemSubject, metrics, termCategories, warning } from '../snapshots/support';
import { body, type Given, look, product, settings, soleShop } from './looks';
import { installExtension, ownPage, sellerPage } from './support';

let extension: Awaited<ReturnType<typeof installExtension>>;
beforeEach(async () => {
  extension = await installExtension();
  await extension.wake();
});

const send = async (candidates: object[], given: Given = {}, sender = sellerPage()) =>
  extension.ask('page-read', look(candidates, given), sender);
const count = async (store: (typeof counted)[number]) => (await extension.database()).count(store);
const counted = [
  'items',
  'quarantine',
  'shops',
  'categories',
  'itemMonths',
  'categoryChanges',
  'categoryCandidates',
  'categoryWarnings',
  'termCategories',
] as const;
/** A record as a reader gives it: where it was read is added later. */
const candidateOf = ({ source: _source, ...candidate }: PageRecord) => candidate;
describe('page-read', () => {
  it('lets a read of an unknown shop wait, with marks but nothing stored', async () => {
    const reply = await send([product('1')]);
    expect(body(reply)).toMatchObject({ accepted: 1, shopId: null, isQuarantined: true });
    expect(Object.keys((body(reply) as { marks: object }).marks)).toEqual(['1']);
    expect(await count('quarantine')).toBe(1);
    expect(await count('items')).toBe(0);
    expect(await count('shops')).toBe(0);
  });

  it('stores a read whose shop the page names, judges it and remembers the document', async () => {
    expect(body(await send([product('1', { shopId: 's1', title: '毛衣' })]))).toMatchObject({
      shopId: 's1',
      isQuarantined: false,
    });
    expect(await (await extension.database()).get('findings', ['taobao', 's1', '1'])).toBeDefined();
    expect(body(await send([product('2')]))).toMatchObject({ shopId: 's1' });
    expect(body(await send([product('3')], { loadId: 'load-2' }))).toMatchObject({ isQuarantined: true });
  });

  it('remembers the document over a worker stop', async () => {
    await send([product('1', { shopId: 's1' })]);
    await extension.wake();
    expect(body(await send([product('2')]))).toMatchObject({ shopId: 's1' });
  });

  it('places reads in the order they came, even sent at once', async () => {
    const replies = await Promise.all([send([product('1', { shopId: 's1' })]), send([product('2')]), send([product('3')])]);
    expect(replies.map((reply) => (body(reply) as { shopId: string }).shopId)).toEqual(['s1', 's1', 's1']);
  });

  it('stores what the document showed before its shop was known, but no conflict and no other document', async () => {
    await send([product('1')]);
    await send([product('2', { shopId: 's2' }), product('3', { shopId: 's1' })]);
    await send([product('4')], { loadId: 'load-2' });
    expect(await count('quarantine')).toBe(3);
    expect(body(await send([product('5', { shopId: 's1' })]))).toMatchObject({ shopId: 's1' });
    const database = await extension.database();
    expect((await database.getAllKeys('items')).map(([, , itemId]) => itemId)).toEqual(['1', '5']);
    expect((await database.getAll('quarantine')).map(({ records }) => records.length)).toEqual([2, 1]);
  });

  it('keeps a shop named by nickname one shop when a page states its id', async () => {
    await send([product('1')]);
    const [quarantineId] = await (await extension.database()).getAllKeys('quarantine');
    const shop = { site: 'taobao', shopId: 'nick-a', name: '青禾' };
    await extension.ask('assign-shop', { quarantineIds: [quarantineId], shop, isSoleShop: true });
    expect(body(await send([product('2', { shopId: '2201' })], { loadId: 'load-2' }))).toMatchObject({ shopId: 'nick-a' });
    expect(await soleShop()).toEqual({ taobao: 'nick-a' });
    expect(await (await extension.database()).getAll('shops')).toMatchObject([
      { shopId: 'nick-a', statedId: '2201', name: '青禾' },
    ]);
    expect(body(await send([product('3', { shopId: '2202' })], { loadId: 'load-3' }))).toMatchObject({ shopId: '2202' });
  });

  it('names the drawer waiting reads of one shop only', async () => {
    const waitingIds = async (itemId: string | null) =>
      (body(await extension.ask('drawer-data', { site: 'taobao', shopId: null, itemId })) as { waitingIds: number[] }).waitingIds;
    await send([product('1')]);
    expect(await waitingIds(null)).toHaveLength(1);
    await send([product('2')], { loadId: 'load-2' });
    expect(await waitingIds('2')).toHaveLength(1);
    expect(await waitingIds(null)).toEqual([]);
  });

  it('never mixes two shops', async () => {
    await send([product('1', { shopId: 's1' })]);
    await send([product('2', { shopId: 's2' })], { loadId: 'load-2' });
    expect(body(await send([product('3')]))).toMatchObject({ isQuarantined: true });
    expect(body(await send([product('1'), product('2')], { loadId: 'load-3' }))).toMatchObject({ isQuarantined: true });
    expect(await count('items')).toBe(2);
  });

  it('goes to the sole shop until a page says otherwise', async () => {
    await settings({ soleShop: { taobao: 's1', jd: 'j1' } });
    expect(body(await send([product('1')]))).toMatchObject({ shopId: 's1' });
    expect(body(await send([product('2', { shopId: 's2' })], { loadId: 'load-2' }))).toMatchObject({ shopId: 's2' });
    expect(await soleShop()).toEqual({ jd: 'j1' });
    expect(body(await send([product('3')], { loadId: 'load-3' }))).toMatchObject({ isQuarantined: true });
  });

  it('stores nothing of a malformed record and reports it', async () => {
    const bad = [product('1', { title: '<b>毛衣</b>' }), product('12345678901234567890x!'), product('2', { stock: -1 })];
    expect(body(await send(bad))).toMatchObject({ accepted: 0, shopId: null, isQuarantined: false });
    expect(await count('quarantine')).toBe(0);
    const [state] = await (await extension.database()).getAll('readerStates');
    expect(state?.lastReport).toMatchObject({ outcome: 'changed', refused: 3, accepted: 0 });
  });

  it('keeps the good records of a page with bad ones', async () => {
    await settings({ soleShop: { taobao: 's1' } });
    expect(body(await send([product('1'), product('2', { stock: 'viele' })]))).toMatchObject({ accepted: 1 });
    expect(await count('items')).toBe(1);
  });

  it('refuses a message that is not one', async () => {
    expect(await extension.ask('page-read', { site: 'taobao' }, sellerPage())).toEqual({ ok: false, failure: 'bad-ask' });
  });

  it('drops figures that cannot be ones of their metric', async () => {
    await settings({ soleShop: { taobao: 's1' } });
    const { source: _source, ...figures } = metrics(
      { stock: -3, 'quality-score': 87.5, 'sold-30d': 1.5, made: 4 },
      {
        subject: itemSubject('1'),
      },
    );
    await send([figures]);
    const [month] = await (await extension.database()).getAll('itemMonths');
    expect(Object.keys(month?.columns ?? {})).toEqual(['quality-score']);
  });

  it('keeps what a data centre shows under the shop of the site it is about', async () => {
    await send([product('1', { shopId: 's1' })]);
    const sender = sellerPage({ url: 'https://sycm.taobao.com/cc/item_rank' });
    const { source: _source, ...figures } = metrics({ visitors: 12 }, { subject: itemSubject('1'), statDate: '2026-11-20' });
    const reply = await send([figures], { site: 'sycm', pageKind: 'item-metrics', loadId: 'load-9' }, sender);
    expect(body(reply)).toMatchObject({ shopId: 's1', accepted: 1 });
    const database = await extension.database();
    expect(await database.getAllKeys('shops')).toEqual([['taobao', 's1']]);
    const months = await database.getAll('itemMonths');
    expect(months.find(({ columns }) => columns.visitors)).toMatchObject({ site: 'taobao', shopId: 's1', itemId: '1' });
    expect((await database.getAll('readerStates')).map(({ site }) => site)).toContain('sycm');
  });

  it('takes frames of a site that nests its pages', async () => {
    const sender = sellerPage({ url: 'https://mc.jd.com/shopAdmin/industry/detail/1', frameId: 3 });
    const reply = await send([product('1', { platform: 'jd', shopId: 'j1' })], { site: 'jd' }, sender);
    expect(body(reply)).toMatchObject({ shopId: 'j1' });
  });

  it('takes nothing from a page that was switched off while it was open', async () => {
    await settings({ soleShop: { taobao: 's1' }, offPages: ['taobao/item-list'] });
    expect(body(await send([product('1')]))).toMatchObject({ accepted: 0 });
    expect(await count('items')).toBe(0);
  });

  it('keeps search pages without asking for a shop', async () => {
    const entries = [{ itemId: '1', title: '毛衣', place: 1, isAd: false }];
    const found = { kind: 'search', platform: 'taobao', term: '毛衣', page: 1, entries };
    const sender = sellerPage({ url: 'https://s.taobao.com/search?q=x' });
    expect(body(await send([found], { pageKind: 'search-results' }, sender))).toMatchObject({
      accepted: 1,
      isQuarantined: false,
    });
    expect(await (await extension.database()).count('searches')).toBe(1);
    expect(await count('quarantine')).toBe(0);
  });

  it('ignores senders that are not the top frame of a seller page over https', async () => {
    for (const sender of [
      sellerPage({ url: 'https://example.com/' }),
      sellerPage({ url: 'http://myseller.taobao.com/home.htm/x' }),
      sellerPage({ url: 'https://myseller.taobao.com.evil.example/home.htm/x' }),
      sellerPage({ url: 'https://login.taobao.com/' }),
      sellerPage({ url: undefined }),
      sellerPage({ frameId: 3 }),
      sellerPage({ tab: undefined }),
      ownPage(),
    ])
      expect(await send([product('1')], {}, sender)).toEqual({ ok: false, failure: 'not-a-seller-page' });
    expect(await send([product('1')], {}, sellerPage({ id: 'another-extension' }))).toBeUndefined();
    expect(await count('quarantine')).toBe(0);
  });

  it('refuses looks that name another site or come from the future', async () => {
    expect(await send([product('1')], { site: 'jd' })).toEqual({ ok: false, failure: 'wrong-site' });
    expect(await send([product('1')], { capturedAt: at('2026-11-22 10:06') })).toEqual({ ok: false, failure: 'wrong-time' });
  });

  it('reads nothing on a host that is switched off', async () => {
    await settings({ hosts: { 'myseller.taobao.com': { isRead: false, isTapped: true, isShown: true } } });
    expect(body(await send([product('1')]))).toMatchObject({ accepted: 0, isQuarantined: false });
    expect(await count('quarantine')).toBe(0);
  });

  it('keeps categories, which belong to no shop, even when the shop is unknown', async () => {
    const node = { kind: 'category', platform: 'taobao', id: '5', name: '毛衣', path: null, idPath: null };
    const flags = { isLeaf: true, isPublishable: null, isAuthorized: null };
    expect(body(await send([{ ...node, ...flags }], { pageKind: 'category-pick' }))).toMatchObject({
      accepted: 1,
      isQuarantined: false,
    });
    expect(await count('categories')).toBe(1);
    expect(await count('quarantine')).toBe(0);
  });

  describe('of a category a shop may list in', () => {
    const node = (given: object = {}) => ({ ...candidateOf(category({ isLeaf: true, isAuthorized: true })), ...given });
    const pick = { pageKind: 'category-pick' };
    const granted = async () => (await (await extension.database()).getAll('shopCategories')).map(({ shopId }) => shopId);

    it('keeps that with the shop its document showed', async () => {
      await send([product('1', { shopId: 's1' })]);
      await send([node()], pick);
      expect(await granted()).toEqual(['s1']);
    });

    it('keeps the category only while the shop is unknown, and asks nobody', async () => {
      expect(body(await send([node()], pick))).toMatchObject({ accepted: 1, isQuarantined: false });
      expect(await count('categories')).toBe(1);
      expect(await granted()).toEqual([]);
      expect(await count('quarantine')).toBe(0);
    });

    it('keeps that once the shop of a waiting read is known, and tells no change twice', async () => {
      await send([product('1'), node()]);
      extension.clock('2026-11-22 11:00');
      await send([product('1'), node({ name: '羊毛衫' })]);
      expect(await count('categories')).toBe(1);
      expect(await granted()).toEqual([]);
      await send([product('2', { shopId: 's1' })]);
      expect(await count('quarantine')).toBe(0);
      expect(await granted()).toEqual(['s1']);
      expect(await count('categoryChanges')).toBe(1);
    });
  });

  it('keeps what platforms say of texts and terms without a shop, and a warning with its shop only', async () => {
    const said = [candidateOf(candidates()), candidateOf(termCategories())];
    expect(body(await send(said, { pageKind: 'category-pick' }))).toMatchObject({ accepted: 2, isQuarantined: false });
    expect(body(await send([candidateOf(warning({ itemId: '1' })), ...said]))).toMatchObject({ isQuarantined: true });
    expect([await count('categoryCandidates'), await count('termCategories')]).toEqual([1, 1]);
    expect(await count('categoryWarnings')).toBe(0);
    await send([product('1', { shopId: 's1' }), candidateOf(candidates({ text: '台灯' }))]);
    expect(await (await extension.database()).getAll('categoryWarnings')).toMatchObject([{ shopId: 's1', itemId: '1' }]);
    expect(await count('categoryCandidates')).toBe(2);
    expect(await count('quarantine')).toBe(0);
  });

  it('counts an empty page as read and a page it cannot read as not read', async () => {
    await send([product('1', { shopId: 's1' })]);
    const reads = async () => (await extension.database()).getAll('pageReads');
    extension.clock('2026-11-22 11:00');
    await send([], { pageKind: 'activity-list', refused: [{ reason: 'nothing-found', at: 'cards' }] });
    expect(await reads()).toHaveLength(1);
    await send([], { pageKind: 'activity-list', empty: { reason: 'no-activities', at: 'cards' } });
    expect(await reads()).toMatchObject([{ pageKind: 'activity-list' }, { pageKind: 'item-list' }]);
  });

  it('drops the oldest waiting reads when too many wait, and the reader board tells', async () => {
    const database = await extension.database();
    for (let index = 0; index < QUARANTINE_CAP; index += 1) {
      const row = {
        site: 'taobao',
        pageKind: 'item-list' as const,
        loadId: `l${index}`,
        records: [],
        capturedAt: at('2026-11-20 10:00') + index,
      };
      await database.add('quarantine', row);
    }
    await send([product('1')]);
    expect(await count('quarantine')).toBe(QUARANTINE_CAP);
    expect(await database.get('readerStates', ['taobao', 'item-list', 'quarantine'])).toMatchObject({
      state: 'partly',
      lastReport: { reason: 'quarantine-full', refused: 1 },
    });
  });
});
