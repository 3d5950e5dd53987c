import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Attempt } from '@/utils/reading/attempt';
import { definePage } from '@/utils/reading/define-page';
import { defineSite } from '@/utils/reading/define-site';
import { fromLabels } from '@/utils/reading/from-labels';
import { fromNetwork } from '@/utils/reading/from-network';
import { type SiteListener, startSite } from '@/utils/reading/start-site';
import { addresses, openPage } from './tap-page';

const found = (at: string): Attempt => ({ entries: [{ at, candidates: [{ kind: 'item' }] }], refused: [], empty: null });

const api = fromNetwork({ id: 'api', endpoint: 'table', read: ({ body }) => found(`answer ${JSON.stringify(body)}`) });
const labels = fromLabels({
  id: 'labels',
  read: (document, source) => {
    const text = document.querySelector('p')?.textContent;
    return text ? found(`${text}${source.isEdited ? ' (edited)' : ''}`) : null;
  },
});
const isReady = (document: Document) => document.querySelector('p') !== null;

const site = defineSite({
  addresses: { ...addresses, endpoints: addresses.endpoints.map((endpoint) => ({ ...endpoint, pages: /^shop\.example\// })) },
  pages: [
    definePage({ kind: 'item-list', address: /^shop\.example\/list/, readers: [api, labels], isReady }),
    definePage({ kind: 'item-edit', address: /^shop\.example\/edit/, readers: [labels], isReady }),
  ],
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A document followed by the engine, with the clock in the test's hand. */
async function follow(url = 'https://shop.example/list?current=1') {
  const world = openPage(url);
  vi.useFakeTimers({ now: Date.parse('2026-11-22T10:30:00+08:00'), toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  const read: string[] = [];
  const pages: (string | null)[] = [];
  let checked: Promise<number> | null = null;
  const listener: SiteListener = {
    onPage: (running) => pages.push(running && `${running.page.kind} ${running.url.search}`),
    onAttempts: async (running, attempts) => {
      read.push(
        ...attempts.map(
          ({ reader, entries, refused }) => `${running.page.kind}/${reader}: ${entries[0]?.at ?? refused[0]?.reason}`,
        ),
      );
      const answered = checked ?? attempts.flatMap(({ entries }) => entries).length;
      checked = null;
      return answered;
    },
    onStill: () => {},
  };
  const abort = new AbortController();
  world.startTap(site.addresses);
  const following = startSite(site, world.page, abort.signal, listener);
  await world.drawPage();
  const { document } = world.page;
  return {
    ...world,
    abort,
    following,
    read,
    pages,
    /** The next attempts are refused whole, once the returned function is called. */
    refuse: () => {
      let refuseNow = () => {};
      checked = new Promise((resolve) => {
        refuseNow = () => resolve(0);
      });
      return () => refuseNow();
    },
    pass: (ms: number) => vi.advanceTimersByTimeAsync(ms),
    draw: async (text: string) => {
      document.body.innerHTML = `<p>${text}</p>`;
      await new Promise((next) => setImmediate(next));
    },
    go: (address: string) => {
      world.page.history.pushState(null, '', address);
      following.checkAddress();
    },
    answer: async (body: string) => {
      world.willAnswer(new Response(body));
      await world.page.fetch('https://api.example/table');
      await world.settle();
    },
  };
}

describe('start-site', () => {
  it('reads what the operator taught of a page beside what is read there anyway', async () => {
    const { following, draw, pass, answer, read } = await follow();
    const taught = definePage({
      kind: 'taught',
      address: /^shop\.example\/list/,
      readers: [{ ...labels, id: 'taught-1' }],
      isReady,
    });
    following.start([...site.pages, taught]);
    await draw('drawn');
    await answer('[1]');
    await pass(10_000);
    expect(read.map((one) => one.split(':')[0])).toEqual(['item-list/api', 'taught/taught-1']);
  });

  it('reads nothing before it is told to start', async () => {
    const { draw, pass, answer, read, pages } = await follow();
    await draw('drawn');
    await answer('[1]');
    await pass(60_000);
    expect([read, pages]).toEqual([[], []]);
  });

  it('reads what is drawn once the page is still', async () => {
    const { following, draw, pass, read } = await follow('https://shop.example/edit?id=1');
    following.start();
    await draw('drawn');
    await pass(300);
    expect(read).toEqual([]);
    await pass(200);
    expect(read).toEqual(['item-edit/labels: drawn']);
  });

  it('reads a list that no answer came for, without waiting for it to change again', async () => {
    const { following, draw, pass, read } = await follow();
    following.start();
    await draw('drawn');
    await pass(1_500);
    expect(read).toEqual([]);
    await pass(2_000);
    expect(read).toEqual(['item-list/labels: drawn']);
  });

  it('reads a copied answer instead of the labels', async () => {
    const { following, draw, pass, answer, read } = await follow();
    following.start();
    await answer('[1]');
    await draw('drawn');
    await pass(60_000);
    expect(read).toEqual(['item-list/api: answer [1]']);
  });

  it('keeps an answer that came just before the start', async () => {
    const { following, pass, answer, read } = await follow();
    await answer('[1]');
    await pass(1_000);
    following.start();
    expect(read).toEqual(['item-list/api: answer [1]']);
  });

  it('takes an answer that came before its address', async () => {
    const { following, go, pass, answer, read } = await follow('https://shop.example/home');
    following.start();
    await answer('[1]');
    await pass(1_000);
    go('/list?current=1');
    expect(read).toEqual(['item-list/api: answer [1]']);
  });

  it('does not pass an answer of ten minutes ago for a new one', async () => {
    const { following, go, pass, answer, read } = await follow('https://shop.example/home');
    following.start();
    await answer('[1]');
    await pass(600_000);
    go('/list?current=1');
    expect(read).toEqual([]);
  });

  it('opens no page on an address it does not know', async () => {
    const { following, draw, pass, read, pages } = await follow('https://shop.example/home');
    following.start();
    await draw('drawn');
    await pass(60_000);
    expect([read, pages]).toEqual([[], []]);
  });

  it('does not read the old content under the new address', async () => {
    const { following, draw, go, pass, read } = await follow();
    following.start();
    await draw('list');
    await pass(4_000);
    go('/edit?id=1');
    await pass(1_000);
    expect(read).toEqual(['item-list/labels: list']);
    await draw('form');
    await pass(500);
    expect(read).toEqual(['item-list/labels: list', 'item-edit/labels: form']);
  });

  it('reads a page that had redrawn before its address was noticed', async () => {
    const { following, draw, go, pass, read } = await follow();
    following.start();
    await draw('list');
    await pass(4_000);
    await draw('form');
    go('/edit?id=1');
    await pass(3_500);
    expect(read).toContain('item-edit/labels: form');
    expect(read.filter((one) => one.startsWith('item-list'))).toEqual(['item-list/labels: list']);
  });

  it('does not go on reading a page it has left when its answer turns out to be refused', async () => {
    const { following, draw, go, pass, answer, read, refuse } = await follow();
    following.start();
    const refuseNow = refuse();
    await answer('[1]');
    go('/edit?id=1');
    await draw('form');
    await pass(4_000);
    refuseNow();
    await pass(4_000);
    expect(read).toEqual(['item-list/api: answer [1]', 'item-edit/labels: form']);
  });

  it('stops looking after the page it has left', async () => {
    const { following, draw, go, pass, read, pages } = await follow();
    following.start();
    go('/home');
    await draw('drawn');
    await pass(60_000);
    expect(pages).toEqual(['item-list ?current=1', null]);
    expect(read).toEqual([]);
  });

  it('does not read the labels of the next page of a list that comes over the network', async () => {
    const { following, draw, go, pass, answer, read } = await follow();
    following.start();
    await answer('[1]');
    go('/list?current=2');
    await draw('drawn');
    await pass(9_000);
    expect(read).toEqual(['item-list/api: answer [1]']);
    await answer('[2]');
    await pass(60_000);
    expect(read).toEqual(['item-list/api: answer [1]', 'item-list/api: answer [2]']);
  });

  it('reads the labels of the next page of a list whose answer never comes up', async () => {
    const { following, draw, go, pass, answer, read } = await follow();
    following.start();
    await answer('[1]');
    go('/list?current=2');
    await draw('drawn');
    await pass(60_000);
    expect(read).toEqual(['item-list/api: answer [1]', 'item-list/labels: drawn']);
  });

  it('does not take the old content for the new page because a clock ticks on it', async () => {
    const { page, following, draw, go, pass, read } = await follow();
    following.start();
    await draw('form');
    await pass(4_000);
    following.willOpen(new URL('/edit?id=1', page.location.href));
    go('/edit?id=1');
    const clock = page.document.createElement('i');
    page.document.body.append(clock);
    await pass(10_000);
    expect(read).toEqual(['item-list/labels: form']);
    await draw('the next form');
    await pass(500);
    expect(read).toEqual(['item-list/labels: form', 'item-edit/labels: the next form']);
  });

  it('says once that nothing came on a page that stays blank', async () => {
    const { following, pass, read } = await follow();
    following.start();
    await pass(120_000);
    expect(read).toEqual(['item-list/labels: nothing-found']);
  });

  it('takes everything written into a field for a draft, by whomever', async () => {
    const { page, following, draw, pass, read } = await follow('https://shop.example/edit?id=1');
    following.start();
    page.document.body.innerHTML = '<input>';
    page.document.querySelector('input')?.dispatchEvent(new page.Event('input', { bubbles: true }));
    await draw('drawn');
    await pass(500);
    expect(read).toEqual(['item-edit/labels: drawn (edited)']);
  });

  it('is silent after it was ended', async () => {
    const { abort, following, draw, go, pass, answer, read, pages } = await follow();
    following.start();
    abort.abort();
    await draw('drawn');
    await answer('[1]');
    go('/edit?id=1');
    await pass(60_000);
    expect([read, pages]).toEqual([[], ['item-list ?current=1']]);
  });
});
