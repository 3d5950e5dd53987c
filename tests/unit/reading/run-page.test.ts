import { beforeEach, describe, expect, it } from 'vitest';
import type { Attempt } from '@/utils/reading/attempt';
import { refusal } from '@/utils/reading/attempt';
import type { ReaderAttempt } from '@/utils/reading/attempt-page';
import { definePage } from '@/utils/reading/define-page';
import { defineSite } from '@/utils/reading/define-site';
import { fromEmbeddedJson } from '@/utils/reading/from-embedded-json';
import { fromLabels } from '@/utils/reading/from-labels';
import { fromNetwork } from '@/utils/reading/from-network';
import { labelLook } from '@/utils/reading/label-look';
import { GIVE_UP_MS } from '@/utils/reading/run-matter';
import { type PageRun, runPage } from '@/utils/reading/run-page';
import { parseHtml } from '../../tools/saved-page';
import { addresses } from './tap-page';

const found = (at: string): Attempt => ({ entries: [{ at, candidates: [{ kind: 'item' }] }], refused: [], empty: null });

const shopPage = definePage({
  kind: 'item-list',
  address: /./,
  readers: [
    fromNetwork({
      id: 'api',
      endpoint: 'table',
      read: ({ body }) => (Array.isArray(body) ? found('answer') : refusal('no-rows', '')),
    }),
    fromEmbeddedJson({
      id: 'store',
      globals: ['Model'],
      holdsDrafts: true,
      read: (model) => (model === 'broken' ? refusal('model-not-known', '') : found(String(model))),
    }),
    fromLabels({
      id: 'labels',
      read: (document) => {
        const text = document.querySelector('p')?.textContent;
        return text ? found(text) : null;
      },
    }),
  ],
  isReady: (document) => document.querySelector('p') !== null,
});

const OPEN_MS = 3_000;

const answer = (body: string) => ({ endpoint: 'table', url: 'https://api.example/table', body, requestBody: null });

/** A running page whose surroundings the test moves; the checking side refuses every entry that is called `bad`. */
function start(over: Partial<PageRun> = {}) {
  const delivered: string[][] = [];
  const world = { now: 0, isEdited: false, isStale: false, model: undefined as unknown };
  const document = parseHtml('<body></body>', 'https://shop.example/list');
  const running = runPage({
    site: defineSite({ addresses, pages: [shopPage] }),
    page: shopPage,
    url: new URL('https://shop.example/list'),
    document,
    bridge: { readGlobal: () => world.model, rehook: () => {} },
    now: () => world.now,
    isEdited: () => world.isEdited,
    isStale: () => world.isStale,
    oldLook: null,
    isAlreadyRead: false,
    deliver: async (attempts: ReaderAttempt[]) => {
      delivered.push(attempts.map(({ reader, entries, refused }) => `${reader}: ${entries[0]?.at ?? refused[0]?.reason}`));
      return attempts.flatMap(({ entries }) => entries).filter(({ at }) => !at.startsWith('bad')).length;
    },
    ...over,
  });
  // The page's own answer has had its time.
  world.now = OPEN_MS;
  const draw = (text: string) => {
    document.body.innerHTML = `<p>${text}</p>`;
  };
  const settle = () => new Promise((next) => setImmediate(next));
  return { running, world, delivered, document, draw, settle };
}

describe('run-page', () => {
  let page: ReturnType<typeof start>;
  beforeEach(() => {
    page = start();
  });

  it('reads a copied answer at once and leaves the labels alone from then on', () => {
    const { running, delivered, draw } = page;
    expect(running.onResponse(answer('[1]'))).toBe(true);
    draw('drawn');
    running.onStill();
    expect(delivered).toEqual([['api: answer']]);
    expect(running.isReadFromNetwork()).toBe(true);
  });

  it('does not know answers of other end points, whatever else the page holds', () => {
    const { running, world, delivered } = page;
    world.model = 'model';
    expect(running.onResponse({ ...answer('[1]'), endpoint: 'tree' })).toBe(false);
    expect(delivered).toEqual([]);
    expect(running.isReadFromNetwork()).toBe(false);
  });

  it('lets the labels take over when an answer is malformed', async () => {
    const { running, delivered, draw, settle } = page;
    draw('drawn');
    running.onResponse(answer('{"cut'));
    await settle();
    expect(delivered).toEqual([['api: not-json'], ['labels: drawn']]);
    expect(running.isReadFromNetwork()).toBe(false);
  });

  it('lets the labels take over when nothing of an answer passes the schemas', async () => {
    const api = fromNetwork({ id: 'api', endpoint: 'table', read: () => found('bad') });
    const { running, delivered, draw, settle } = start({ page: { ...shopPage, readers: [api, ...shopPage.readers.slice(1)] } });
    draw('drawn');
    running.onResponse(answer('[1]'));
    await settle();
    expect(delivered).toEqual([['api: bad'], ['labels: drawn']]);
  });

  it("leaves the page's own answer the first word", () => {
    const { running, world, delivered, draw } = page;
    draw('drawn');
    world.now = 1_000;
    running.onStill();
    expect(delivered).toEqual([]);
    world.now = OPEN_MS;
    running.onStill();
    expect(delivered).toEqual([['labels: drawn']]);
  });

  it('lets the labels speak at once on a page without a network reader', () => {
    const { running, world, delivered, draw } = start({ page: { ...shopPage, readers: shopPage.readers.slice(1) } });
    draw('drawn');
    world.now = 0;
    running.onStill();
    expect(delivered).toEqual([['labels: drawn']]);
  });

  it('waits until the page is drawn', () => {
    const { running, delivered, draw } = page;
    running.onStill();
    draw('drawn');
    running.onStill();
    expect(delivered).toEqual([['labels: drawn']]);
  });

  it('delivers what has changed and only that', () => {
    const { running, delivered, draw } = page;
    for (const text of ['late cells', 'late cells', 'filled cells']) {
      draw(text);
      running.onStill();
    }
    expect(delivered).toEqual([['labels: late cells'], ['labels: filled cells']]);
  });

  it('says once that nothing was found, after the wait', () => {
    const { running, world, delivered } = page;
    running.onStill();
    world.now = OPEN_MS + GIVE_UP_MS - 1;
    running.onStill();
    expect(delivered).toEqual([]);
    world.now = OPEN_MS + GIVE_UP_MS;
    running.onStill();
    world.now = OPEN_MS + 2 * GIVE_UP_MS;
    running.onStill();
    expect(delivered).toEqual([['labels: nothing-found']]);
  });

  it('counts the wait from the first look, not from a tab opened behind others', () => {
    const { running, world, delivered } = page;
    world.now = 10 * GIVE_UP_MS;
    running.onStill();
    expect(delivered).toEqual([]);
  });

  it('still reads a page that is drawn after it gave up', () => {
    const { running, world, delivered, draw } = page;
    running.onStill();
    world.now = OPEN_MS + GIVE_UP_MS;
    running.onStill();
    draw('drawn');
    running.onStill();
    expect(delivered).toEqual([['labels: nothing-found'], ['labels: drawn']]);
  });

  it('does not take an edited form from the store', () => {
    const { running, world, delivered, draw } = page;
    draw('drawn');
    world.model = 'draft';
    world.isEdited = true;
    running.onStill();
    expect(delivered).toEqual([['labels: drawn']]);
  });

  it('reads a store as it was loaded and never again', () => {
    const { running, world, delivered, draw } = page;
    draw('drawn');
    world.model = 'loaded';
    running.onStill();
    world.model = 'changed by a picker that types nothing';
    running.onStill();
    expect(delivered).toEqual([['store: loaded']]);
  });

  it('passes over a model that is refused and reads the labels', async () => {
    const { running, world, delivered, draw, settle } = page;
    draw('drawn');
    world.model = 'bad model';
    running.onStill();
    await settle();
    expect(delivered).toEqual([['store: bad model'], ['labels: drawn']]);
  });

  it('reports a model it does not know together with what the labels gave', () => {
    const { running, world, delivered, draw } = page;
    draw('drawn');
    world.model = 'broken';
    running.onStill();
    expect(delivered).toEqual([['store: model-not-known', 'labels: drawn']]);
  });

  it("does not read another address's content under its own", async () => {
    const { running, world, delivered, draw, settle } = page;
    draw('old content');
    world.isStale = true;
    running.onStill();
    running.onResponse(answer('{"cut'));
    await settle();
    expect(delivered).toEqual([['api: not-json']]);
  });

  it('does not go on to other layers once the operator has left', async () => {
    const { running, world, delivered, draw, settle } = page;
    draw('drawn');
    world.model = 'bad model';
    running.onStill();
    world.isStale = true;
    draw('the next page');
    await settle();
    expect(delivered).toEqual([['store: bad model']]);
  });

  it('stays quiet on a page whose list was read from the network just before', () => {
    const { running, delivered, draw } = start({ isAlreadyRead: true });
    draw('drawn');
    running.onStill();
    expect(delivered).toEqual([]);
  });

  describe('with a matter beside', () => {
    const warning = fromLabels({
      id: 'warning',
      read: (document) => {
        const text = document.querySelector('b')?.textContent;
        return text ? found(text) : null;
      },
    });
    const readers = [...shopPage.readers, { ...warning, matter: 'warning' }];
    const withMatter = () => start({ page: { ...shopPage, readers } });

    it('reads it although a copied answer has been read', () => {
      const { running, delivered, document } = withMatter();
      running.onResponse(answer('[1]'));
      document.body.innerHTML = '<p>drawn</p><b>first words</b>';
      running.onStill();
      running.onStill();
      document.body.innerHTML = '<p>drawn</p><b>other words</b>';
      running.onStill();
      expect(delivered).toEqual([['api: answer'], ['warning: first words'], ['warning: other words']]);
      expect(running.isReadFromNetwork()).toBe(true);
    });

    it('reads it before what the page is about is drawn, and that all the same afterwards', () => {
      const { running, delivered, document, draw } = withMatter();
      document.body.innerHTML = '<b>early words</b>';
      running.onStill();
      draw('drawn');
      running.onStill();
      expect(delivered).toEqual([['warning: early words'], ['labels: drawn']]);
    });

    it('misses only what the page is about', () => {
      const { running, delivered, world } = withMatter();
      running.onStill();
      world.now = OPEN_MS + GIVE_UP_MS;
      running.onStill();
      expect(delivered).toEqual([['labels: nothing-found']]);
    });

    it('does not read it from what the address before left behind', () => {
      const { running, delivered, document } = start({
        page: { ...shopPage, readers },
        oldLook: labelLook(
          { ...shopPage, readers },
          new URL('https://shop.example/list'),
          parseHtml('<b>old</b>', 'https://a.example/'),
        ),
      });
      document.body.innerHTML = '<b>old</b>';
      running.onStill();
      expect(delivered).toEqual([]);
      document.body.innerHTML = '<b>new</b>';
      running.onStill();
      expect(delivered).toEqual([['warning: new']]);
    });
  });
});
