import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { activity } from '../snapshots/support';
import { body, type Given, look, product, settings, soleShop } from './looks';
import { installExtension, ownPage, sellerPage } from './support';

let extension: Awaited<ReturnType<typeof installExtension>>;
beforeEach(async () => {
  extension = await installExtension();
  await extension.wake();
});

const send = async (candidates: object[], given: Given = {}, sender = sellerPage()) =>
  extension.ask('page-read', look(candidates, given), sender);
const count = async (store: 'quarantine') => (await extension.database()).count(store);
describe('assign-shop', () => {
  const ids = async () => (await extension.database()).getAllKeys('quarantine');
  const assign = async (isSoleShop = false) =>
    extension.ask('assign-shop', {
      quarantineIds: await ids(),
      shop: { site: 'taobao', shopId: 's1', name: '青禾' },
      isSoleShop,
    });

  it('stores waiting reads, judges them and binds their documents', async () => {
    await send([product('1', { title: '毛衣' })]);
    expect(await assign()).toEqual({ ok: true, body: { stored: 1 } });
    expect(await (await extension.database()).get('findings', ['taobao', 's1', '1'])).toBeDefined();
    expect(body(await send([product('2')]))).toMatchObject({ shopId: 's1' });
    expect(await soleShop()).toEqual({});
  });

  it('also serves later reads when it is the sole shop', async () => {
    await send([product('1')]);
    await assign(true);
    expect(body(await send([product('9')], { loadId: 'load-9' }))).toMatchObject({ shopId: 's1' });
  });

  it('stores the same reads under one shop only, answered twice at once', async () => {
    await send([product('1')]);
    const quarantineIds = await ids();
    const answers = await Promise.all(
      ['s1', 's2'].map((shopId) =>
        extension.ask('assign-shop', { quarantineIds, shop: { site: 'taobao', shopId, name: null }, isSoleShop: true }),
      ),
    );
    expect(answers.map(body)).toEqual([{ stored: 1 }, { stored: 0 }]);
    expect(await (await extension.database()).getAllKeys('items')).toEqual([['taobao', 's1', '1']]);
    expect(await soleShop()).toEqual({ taobao: 's1' });
  });

  it('refuses the invented shops, and forgets one as the sole shop when they go', async () => {
    const database = await extension.database();
    const { writePages } = await import('@/utils/snapshots/write-page');
    const shop = { site: 'taobao', shopId: 'demo-1', name: null };
    const invented = { ...shop, pageKind: 'activity-list' as const, records: [activity()], readAt: Date.now() };
    await writePages(database, [invented], { isDemo: true });
    await send([product('1')]);
    const refused = { ok: false, failure: 'demo-shop' };
    expect(await extension.ask('assign-shop', { quarantineIds: await ids(), shop, isSoleShop: true })).toEqual(refused);
    expect(await count('quarantine')).toBe(1);
    const entered = { activityKey: null, site: 'taobao', shopId: shop.shopId, record: activity() };
    expect(await extension.ask('save-activity', entered)).toEqual(refused);
    const [row] = await database.getAllFromIndex('activities', 'by-shop', ['taobao', shop.shopId]);
    const edited = { ...entered, activityKey: row?.activityKey ?? '', record: row?.record };
    expect(await extension.ask('save-activity', edited)).toMatchObject({ ok: true });

    await settings({ soleShop: { taobao: shop.shopId, jd: 'j1' } });
    await extension.ask('remove-demo', null);
    expect(await soleShop()).toEqual({ jd: 'j1' });
  });

  it('is not for content scripts', async () => {
    for (const name of ['assign-shop', 'discard-reads', 'rename-shop', 'save-activity', 'remove-activity', 'answer-reminder']) {
      const reply = await extension.ask(name, undefined, sellerPage());
      expect(reply).toMatchObject({ ok: false });
    }
    await send([product('1')]);
    const quarantineIds = await ids();
    expect(await extension.ask('discard-reads', { quarantineIds }, sellerPage())).toEqual({
      ok: false,
      failure: 'not-an-extension-page',
    });
    expect(await extension.ask('load-demo', null, sellerPage())).toEqual({ ok: false, failure: 'not-an-extension-page' });
    expect(await count('quarantine')).toBe(1);
  });

  it('discards and renames', async () => {
    await send([product('1', { shopId: 's1' })]);
    await extension.ask('rename-shop', { site: 'taobao', shopId: 's1', name: ' 青禾 ' });
    expect(await (await extension.database()).get('shops', ['taobao', 's1'])).toMatchObject({ name: '青禾' });
    expect(await extension.ask('rename-shop', { site: 'taobao', shopId: 'none', name: 'x' })).toEqual({
      ok: false,
      failure: 'unknown-shop',
    });
    await send([product('2')], { loadId: 'load-2' });
    await extension.ask('discard-reads', { quarantineIds: await ids() });
    expect(await count('quarantine')).toBe(0);
  });
});

describe('check-title', () => {
  const draft = {
    title: '毛衣女毛衣秋冬毛衣',
    platform: 'taobao',
    titleLimit: null,
    unitsOnPage: null,
    itemId: null,
    categoryId: null,
    categoryPath: null,
  };

  const openRules = async (given: object = {}) => {
    const reply = await extension.ask('check-title', { ...draft, ...given });
    const { findings } = body(reply) as { findings: { rule: string; status: string }[] };
    return findings.flatMap(({ rule, status }) => (status === 'warn' || status === 'fail' ? rule : []));
  };
  const pack = (shopId: string, category: string | null, isOff: boolean) => ({
    ...{ site: 'taobao', shopId, category },
    rules: { 'title-repeated-word': { isOff, weight: null, note: '我们就这么写' } },
  });

  it('judges a new product by the rules of the only shop', async () => {
    await send([product('1', { shopId: 's1' })]);
    expect(await openRules()).toContain('title-repeated-word');
    await settings({ rulePacks: [pack('s1', null, true)] });
    expect(await openRules()).not.toContain('title-repeated-word');
    // An own choice for one category holds there only.
    await settings({ rulePacks: [pack('s1', '毛衣', true)] });
    expect(await openRules({ categoryPath: ['女装', '毛衣'] })).not.toContain('title-repeated-word');
    expect(await openRules({ categoryPath: ['女装', '裤子'] })).toContain('title-repeated-word');
  });

  it('judges a new product by the rules of the shop chosen where there are several, and by none of theirs where none is', async () => {
    await send([product('1', { shopId: 's1' })]);
    await send([product('2', { shopId: 's2' })], { loadId: 'load-2' });
    await settings({ rulePacks: [pack('s2', null, true)] });
    expect(await openRules({ shop: { site: 'taobao', shopId: 's2' } })).not.toContain('title-repeated-word');
    expect(await openRules({ shop: { site: 'taobao', shopId: 's1' } })).toContain('title-repeated-word');
    expect(await openRules()).toContain('title-repeated-word');
    // Another site's shop has no say.
    expect(await openRules({ shop: { site: 'jd', shopId: 's2' } })).toContain('title-repeated-word');
  });

  it('judges for the popup and for seller pages, and for nobody else', async () => {
    for (const sender of [ownPage(), sellerPage()]) {
      const reply = await extension.ask('check-title', draft, sender);
      expect(body(reply)).toMatchObject({ units: 18 });
      expect((body(reply) as { findings: unknown[] }).findings.length).toBeGreaterThan(0);
    }
    expect(await extension.ask('check-title', draft, sellerPage({ url: 'https://example.com/' }))).toMatchObject({ ok: false });
  });
});
