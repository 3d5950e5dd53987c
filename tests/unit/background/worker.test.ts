import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { MINUTE_MS } from '@/utils/core/dates';
import { item } from '../snapshots/support';
import { body, look, product } from './looks';
import { installExtension, ownPage, sellerPage } from './support';

let extension: Awaited<ReturnType<typeof installExtension>>;
beforeEach(async () => {
  extension = await installExtension();
});

/** Judging hundreds of products takes seconds on a slow machine. */
const PATIENT = { timeout: 20_000 };

describe('the drawer’s tickets', () => {
  const context = { site: 'taobao', pageKind: 'item-list', shopId: null, itemId: '1', draft: null };
  const drawer = ownPage({ tab: { id: 7 } });
  const open = async () => {
    const reply = await extension.ask('open-drawer', context, sellerPage());
    return reply?.ok ? String(reply.body.ticket) : '';
  };
  const claim = (ticket: string, sender = drawer) => extension.ask('claim-drawer', { ticket }, sender);
  const refused = { ok: false, failure: 'bad-ticket' };

  beforeEach(() => extension.wake());

  it('are good once, also after a worker stop', async () => {
    const ticket = await open();
    await extension.wake();
    expect(await claim(ticket)).toEqual({ ok: true, body: { context, tabId: 7 } });
    expect(await claim(ticket)).toEqual(refused);
  });

  it('are good for one of two claims at once', async () => {
    const ticket = await open();
    const replies = await Promise.all([claim(ticket), claim(ticket)]);
    expect(replies.filter((reply) => reply?.ok)).toHaveLength(1);
  });

  it('are good in their own tab, for our own page and for a minute only', async () => {
    expect(await claim(await open(), ownPage({ tab: { id: 8 } }))).toEqual(refused);
    expect(await claim(await open(), sellerPage())).toEqual({ ok: false, failure: 'not-an-extension-page' });
    expect(await claim('made-up')).toEqual(refused);
    const ticket = await open();
    vi.setSystemTime(Date.now() + MINUTE_MS + 1);
    expect(await claim(ticket)).toEqual(refused);
  });

  describe('open under the shop of their product', () => {
    const shopIn = async (shopId: string | null, itemId = '1') => {
      const reply = await extension.ask('open-drawer', { ...context, shopId, itemId }, sellerPage());
      const claimed = await claim(reply?.ok ? String(reply.body.ticket) : '');
      return (body(claimed) as { context: { shopId: string | null } }).context.shopId;
    };
    const read = (candidates: object[], loadId = 'load-1') =>
      extension.ask('page-read', look(candidates, { loadId }), sellerPage());

    it('though the read that shows it is still being stored', async () => {
      const reading = read([product('1', { shopId: 's1' })]);
      expect(await shopIn(null)).toBe('s1');
      await reading;
    });

    it('not under the shop whose page was read last', async () => {
      await read([product('1', { shopId: 's1' })]);
      await read([product('2', { shopId: 's2' })], 'load-2');
      expect(await shopIn('s2')).toBe('s1');
      // Nobody has read it: the page's word is all there is.
      expect(await shopIn('s2', '3')).toBe('s2');
    });

    it('by the page where two shops share it, and under none where the page is of a third', async () => {
      await read([product('1', { shopId: 's1' })]);
      await read([product('1', { shopId: 's2' })], 'load-2');
      expect(await shopIn('s2')).toBe('s2');
      expect(await shopIn('s3')).toBeNull();
    });

    it('and under none while it waits for its shop', async () => {
      await read([product('9')]);
      expect(await shopIn('s1', '9')).toBeNull();
    });
  });

  it('are not given to foreign pages, and old ones are cleared away', async () => {
    expect(await extension.ask('open-drawer', context, sellerPage({ url: 'https://example.com/' }))).toMatchObject({ ok: false });
    await open();
    vi.setSystemTime(Date.now() + 2 * MINUTE_MS);
    await open();
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toHaveLength(1);
  });
});

describe('the network tap', () => {
  const settings = async (hosts: Record<string, { isRead: boolean; isTapped: boolean; isShown: boolean }>) => {
    const { saveSettings } = await import('@/utils/settings/store');
    await saveSettings({ hosts });
  };
  const on = { isRead: true, isTapped: true, isShown: true };
  const registered = () => extension.scripts.get('network-tap-taobao');

  it('is registered for every seller page at the worker’s start, once', async () => {
    await extension.wake();
    expect(registered()).toMatchObject({
      world: 'MAIN',
      runAt: 'document_start',
      allFrames: false,
      persistAcrossSessions: true,
      js: ['content-scripts/network-tap-taobao.js'],
    });
    expect(registered()?.matches).toContain('https://myseller.taobao.com/home.htm/*');
    await extension.wake();
    expect(fakeBrowser.scripting.registerContentScripts).toHaveBeenCalledTimes(1);
  });

  it('leaves out hosts that are switched off, as soon as they are', async () => {
    await extension.wake();
    await settings({ 'myseller.taobao.com': { ...on, isTapped: false }, 'qn.taobao.com': { ...on, isRead: false } });
    await vi.waitFor(() => expect(registered()?.matches?.some((pattern) => /myseller|qn/.test(pattern))).toBe(false));
    expect(registered()?.matches).toContain('https://sell.publish.tmall.com/tmall/*');
    await settings({});
    await vi.waitFor(() => expect(registered()?.matches).toContain('https://qn.taobao.com/home.htm/*'));
  });

  it('takes the place of the one an older version registered', async () => {
    extension.scripts.set('network-tap', { id: 'network-tap' });
    await extension.wake();
    expect([...extension.scripts.keys()]).not.toContain('network-tap');
    expect(registered()).toBeDefined();
  });

  it('is not registered at all when no host is left', async () => {
    await extension.wake();
    const { siteAddresses } = await import('@/utils/sites/hosts');
    const hosts = siteAddresses.flatMap((site) => site.hosts);
    await settings(Object.fromEntries(hosts.map((host) => [host, { ...on, isTapped: false }])));
    await vi.waitFor(() => expect([...extension.scripts.keys()]).toEqual([]));
  });
});

describe('installing and updating', () => {
  const installed = (reason: string) => fakeBrowser.runtime.onInstalled.trigger({ reason } as never);

  it('opens the welcome page on installing, not on updating', async () => {
    await extension.wake();
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    await installed('update');
    await installed('install');
    await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
    expect(opened.mock.calls[0]?.[0]?.url).toMatch(/dashboard\.html#welcome$/);
  });

  const fill = async (count: number) => {
    const { writePages } = await import('@/utils/snapshots/write-page');
    const records = Array.from({ length: count }, (_one, index) => item({ itemId: String(index + 1), title: '毛衣' }));
    await writePages(await extension.database(), [
      { site: 'taobao', shopId: 's1', pageKind: 'item-list', records, readAt: Date.now() },
    ]);
  };
  const judged = async () => (await extension.database()).count('findings');

  it('judges every product anew after an update', async () => {
    await extension.wake();
    await fill(250);
    await installed('update');
    await vi.waitFor(async () => expect(await judged()).toBe(250), PATIENT);
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get('recompute')).toEqual({}), PATIENT);
  });

  it('goes on where it stopped when the worker was stopped half-way', async () => {
    await extension.wake();
    await fill(120);
    extension.clock('2026-11-22 12:00');
    await fakeBrowser.storage.local.set({ recompute: { after: ['taobao', 's1', '2'] }, judgedAt: Date.now() });
    await extension.wake();
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get('recompute')).toEqual({}), PATIENT);
    // Keys come in text order: behind 2 stand 20…29 and 3…99.
    expect(await judged()).toBeLessThan(120);
    expect(await judged()).toBeGreaterThan(0);
  });
});

describe('the worker', () => {
  it('judges what was stored but not judged when it was stopped', async () => {
    const isJudged = () =>
      vi.waitFor(
        async () => expect(await fakeBrowser.storage.local.get('judgedAt')).toEqual({ judgedAt: expect.any(Number) }),
        PATIENT,
      );
    await extension.wake();
    await isJudged();
    await fakeBrowser.storage.local.remove('judgedAt');
    const { writePages } = await import('@/utils/snapshots/write-page');
    const page = { site: 'taobao', shopId: 's1', pageKind: 'item-list', records: [item({ title: '毛衣' })] } as const;
    await writePages(await extension.database(), [{ ...page, readAt: Date.now() }]);
    await extension.wake();
    await vi.waitFor(async () => expect(await (await extension.database()).count('findings')).toBe(1), PATIENT);
    await isJudged();
    // Products not seen since then are left alone.
    await (await extension.database()).clear('findings');
    extension.clock('2026-11-22 12:00');
    const judgedAt = Date.now() - 1;
    await fakeBrowser.storage.local.set({ judgedAt });
    await extension.wake();
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get('judgedAt')).not.toEqual({ judgedAt }), PATIENT);
    expect(await (await extension.database()).count('findings')).toBe(0);
  }, 30_000);

  it('has all its listeners before its first turn ends', async () => {
    extension.stop();
    vi.resetModules();
    const { default: background } = await import('@/entrypoints/background/index');
    void background.main();
    const { runtime, alarms, notifications, storage } = fakeBrowser;
    for (const event of [
      runtime.onMessage,
      runtime.onInstalled,
      runtime.onStartup,
      alarms.onAlarm,
      notifications.onClicked,
      notifications.onButtonClicked,
      storage.onChanged,
    ])
      expect('hasListeners' in event && typeof event.hasListeners === 'function' && event.hasListeners()).toBe(true);
    await extension.settle();
  });

  it('starts although one of its parts cannot', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts: () => Promise.reject(new Error('not here')) });
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('not here'));
    await extension.wake();
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
  });
});

describe('the demo shops', () => {
  it('come with findings, reminders and a badge, and go without a trace', async () => {
    await extension.wake();
    const database = await extension.database();
    const dump = async () =>
      Object.fromEntries(
        await Promise.all([...database.objectStoreNames].map(async (name) => [name, await database.count(name)])),
      );
    const before = await dump();
    // Learned a moment ago, without the invented shops.
    await fakeBrowser.storage.local.set({ 'shop-words': { learnedAt: Date.now(), phrases: [], brands: [] } });
    const reply = await extension.ask('load-demo', null);
    expect(reply).toMatchObject({ ok: true, body: { shops: 3 } });
    expect(await database.count('findings')).toBeGreaterThan(10);
    const learned = async () => (await fakeBrowser.storage.local.get('shop-words'))['shop-words'];
    expect(await learned()).toMatchObject({ brands: expect.arrayContaining(['青禾']) });
    expect(await fakeBrowser.action.getBadgeText({})).toBe('2');
    expect(extension.notes()).toMatchObject([
      { title: expect.stringMatching(/^【示例】/) },
      { title: expect.stringMatching(/^【示例】/) },
    ]);
    expect(await extension.ask('remove-demo', null)).toEqual({ ok: true, body: null });
    expect(await dump()).toEqual(before);
    expect(await learned()).toBeUndefined();
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  }, 60_000);
});
