import { afterEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_BODY } from '@/utils/reading/source';
import { HELLO, KEY } from '@/utils/reading/tap/wire';
import { FakeXhr, openPage } from './tap-page';

const TABLE = 'https://api.example/table?x=1';
const TREE = 'https://api.example/tree';
const OTHER = 'https://api.example/prices';

afterEach(() => vi.unstubAllGlobals());

/** A page with tap and bridge in place and its first scripts running. */
async function openTapped(url?: string) {
  const world = openPage(url);
  world.startTap();
  const bridge = world.openBridge();
  await world.drawPage();
  return { ...world, bridge };
}

const bodies = (received: { body: string | null }[]) => received.map(({ body }) => body);

describe('tap/fetch', () => {
  it('copies a matching answer with the request body the record needs', async () => {
    const { page, willAnswer, received, settle } = await openTapped();
    willAnswer(new Response('{"rows":[1]}'));
    const answer = await page.fetch(TABLE, { method: 'POST', body: 'data=1' });
    expect(await answer.text()).toBe('{"rows":[1]}');
    await settle();
    expect(received).toEqual([{ endpoint: 'table', url: TABLE, body: '{"rows":[1]}', requestBody: 'data=1' }]);
  });

  it('gives the page the very promise, response and arguments of the native function', async () => {
    const { page, nativeFetch, willAnswer } = await openTapped();
    const response = new Response('{}');
    const promise = Promise.resolve(response);
    nativeFetch.mockReturnValueOnce(promise);
    const init = { method: 'POST', body: 'data=1' };
    expect(page.fetch(TABLE, init)).toBe(promise);
    expect(await promise).toBe(response);
    expect(response.bodyUsed).toBe(false);
    expect(nativeFetch).toHaveBeenCalledExactlyOnceWith(TABLE, init);
    expect(nativeFetch.mock.calls[0]?.[1]).toBe(init);
    willAnswer(new Response('{}'));
  });

  it('does not make the page wait for the copy', async () => {
    const { page, nativeFetch, received, settle } = await openTapped();
    const slow = new ReadableStream({ pull: () => new Promise(() => {}) });
    nativeFetch.mockReturnValueOnce(Promise.resolve(new Response(slow)));
    expect((await page.fetch(TABLE)).status).toBe(200);
    await settle();
    expect(received).toEqual([]);
  });

  it.each([
    ['a string', 'a=1&b=2', 'a=1&b=2'],
    ['a form', new URLSearchParams({ data: '{"url":"/x"}' }), 'data=%7B%22url%22%3A%22%2Fx%22%7D'],
    ['a blob', new Blob(['x']), null],
    ['nothing', null, null],
  ])('keeps %s as request body', async (_what, body, kept) => {
    const { page, willAnswer, received, settle } = await openTapped();
    willAnswer(new Response('{}'));
    await page.fetch(TABLE, { method: 'POST', body });
    await settle();
    expect(received).toMatchObject([{ requestBody: kept }]);
  });

  it('reads the body of a Request and leaves the original usable', async () => {
    const { page, nativeFetch, willAnswer, received, settle } = await openTapped();
    const request = new Request(TABLE, { method: 'POST', body: 'data=2' });
    willAnswer(new Response('{}'));
    await page.fetch(request);
    await settle();
    expect(received).toMatchObject([{ url: TABLE, requestBody: 'data=2' }]);
    expect(nativeFetch.mock.calls[0]?.[0]).toBe(request);
    expect(request.bodyUsed).toBe(false);
  });

  it('keeps no request body where the record needs none', async () => {
    const { page, willAnswer, received, settle } = await openTapped();
    willAnswer(new Response('{}'));
    await page.fetch(new URL(TREE), { method: 'POST', body: 'token=1' });
    await settle();
    expect(received).toMatchObject([{ endpoint: 'tree', requestBody: null }]);
  });

  it('leaves other addresses and failed answers alone', async () => {
    const { page, willAnswer, received, settle } = await openTapped();
    willAnswer(new Response('{}'), new Response('no', { status: 500 }), new Response('{}'));
    await page.fetch(OTHER);
    await page.fetch(TABLE);
    await page.fetch('::not an address');
    await settle();
    expect(received).toEqual([]);
  });

  it('lets a failing request fail for the page', async () => {
    const { page, willAnswer, received, settle } = await openTapped();
    const failure = new TypeError('offline');
    willAnswer(failure);
    await expect(page.fetch(TABLE)).rejects.toBe(failure);
    await settle();
    expect(received).toEqual([]);
  });

  it('sends only a notice when a body is too large', async () => {
    const { page, willAnswer, received, settle } = await openTapped();
    const announced = new Response('{}', { headers: { 'content-length': String(LONGEST_BODY + 1) } });
    willAnswer(announced, new Response('x'.repeat(LONGEST_BODY + 1)));
    await page.fetch(TABLE, { method: 'POST', body: 'data=1' });
    await settle();
    await page.fetch(TREE);
    await settle();
    expect(received).toEqual([
      { endpoint: 'table', url: TABLE, body: null, requestBody: 'data=1' },
      { endpoint: 'tree', url: TREE, body: null, requestBody: null },
    ]);
  });

  it('keeps what pages look at to recognise the native function', async () => {
    const { page, startTap } = openPage();
    const native = page.fetch;
    Object.assign(native, { mark: 1 });
    startTap();
    expect(page.fetch).not.toBe(native);
    expect([page.fetch.name, page.fetch.length]).toEqual([native.name, native.length]);
    expect(Function.prototype.toString.call(page.fetch)).toContain('[native code]');
    expect(Reflect.ownKeys(page.fetch)).toEqual(Reflect.ownKeys(native));
  });

  it('survives arguments and answers that throw when they are looked at', async () => {
    const { page, nativeFetch, received, settle } = await openTapped();
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const thrower = () => {
      throw new Error('hostile');
    };
    const hostile = new Response('{}');
    Object.defineProperty(hostile, 'ok', { get: thrower });
    nativeFetch.mockReturnValueOnce(Promise.resolve(hostile)).mockReturnValueOnce('no promise' as never);
    expect(await page.fetch(TABLE)).toBe(hostile);
    expect(page.fetch(TABLE)).toBe('no promise');
    nativeFetch.mockReturnValueOnce(Promise.resolve(new Response('{}')));
    await page.fetch(TABLE, Object.defineProperty({}, 'body', { get: thrower }));
    nativeFetch.mockReturnValueOnce(Promise.resolve(new Response('{}')));
    await page.fetch({ toString: thrower } as never);
    await settle();
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    expect(received).toEqual([]);
  });

  it('hooks a function the page puts in its place and copies once, also when that one wraps ours', async () => {
    const { page, bridge, willAnswer, received, settle } = await openTapped();
    const ours = page.fetch;
    page.fetch = async (...args) => {
      const answer = await ours(...args);
      return new Response(await answer.text());
    };
    bridge.rehook(page.location.href);
    const hooked = page.fetch;
    bridge.rehook(page.location.href);
    expect(page.fetch).toBe(hooked);
    willAnswer(new Response('{"a":1}'));
    expect(await (await page.fetch(TABLE)).text()).toBe('{"a":1}');
    await settle();
    await settle();
    expect(bodies(received)).toEqual(['{"a":1}']);
  });

  it('hooks a function that has nothing to do with ours', async () => {
    const { page, bridge, received, settle } = await openTapped();
    page.fetch = () => Promise.resolve(new Response('{"b":1}'));
    bridge.rehook(page.location.href);
    await page.fetch(TABLE);
    await settle();
    expect(bodies(received)).toEqual(['{"b":1}']);
  });

  it('hooks nothing on a page without an end point', () => {
    const { page, nativeFetch, startTap } = openPage('https://shop.example/orders');
    const { open, send } = page.XMLHttpRequest.prototype;
    startTap();
    expect(page.fetch).toBe(nativeFetch);
    expect([page.XMLHttpRequest.prototype.open, page.XMLHttpRequest.prototype.send]).toEqual([open, send]);
  });
});

/** Sends a request of the page and gives the object the network answers to. */
function request(
  page: { XMLHttpRequest: typeof XMLHttpRequest },
  address: unknown,
  body?: XMLHttpRequestBodyInit | null,
): FakeXhr {
  const xhr = new page.XMLHttpRequest();
  xhr.open('POST', address as string);
  xhr.send(body);
  return FakeXhr.last as FakeXhr;
}

describe('tap/xhr', () => {
  it('copies a matching answer with a form as request body', async () => {
    const { page, received, settle } = await openTapped();
    const form = new URLSearchParams({ data: '1' });
    const xhr = request(page, TABLE, form);
    expect(xhr.sent).toBe(form);
    xhr.answer(200, '{"a":1}');
    await settle();
    expect(received).toEqual([{ endpoint: 'table', url: TABLE, body: '{"a":1}', requestBody: 'data=1' }]);
  });

  it('takes a JSON answer before the page can change it', async () => {
    const { page, received, settle } = await openTapped();
    const xhr = request(page, TREE);
    xhr.responseType = 'json';
    xhr.answer(200, '{"a":1}');
    Object.assign(xhr.response as object, { a: 2 });
    await settle();
    expect(bodies(received)).toEqual(['{"a":1}']);
  });

  it('leaves other addresses, failed answers and binary ones alone', async () => {
    const { page, received, settle } = await openTapped();
    request(page, OTHER).answer(200, '{}');
    request(page, TABLE).answer(404, '{}');
    const binary = request(page, TABLE);
    binary.responseType = 'arraybuffer';
    binary.answer(200, '{}');
    await settle();
    expect(received).toEqual([]);
  });

  it('sends only a notice when the body is too large', async () => {
    const { page, received, settle } = await openTapped();
    const xhr = request(page, TREE);
    xhr.headers['content-length'] = String(LONGEST_BODY + 1);
    xhr.answer(200, '{}');
    await settle();
    expect(bodies(received)).toEqual([null]);
  });

  it('follows an object that is opened again for another address', async () => {
    const { page, received, settle } = await openTapped();
    const xhr = request(page, TABLE) as unknown as XMLHttpRequest;
    xhr.open('GET', OTHER);
    xhr.send();
    FakeXhr.last?.answer(200, '{}');
    await settle();
    expect(received).toEqual([]);
  });

  it('lets the native function refuse an address that cannot be text', async () => {
    const { page } = await openTapped();
    const hostile = {
      toString: () => {
        throw new Error('hostile');
      },
    };
    expect(() => request(page, hostile)).toThrow('hostile');
  });

  it('copies once when the page puts a subclass in its place', async () => {
    const { page, bridge, received, settle } = await openTapped();
    page.XMLHttpRequest = class extends page.XMLHttpRequest {};
    bridge.rehook(page.location.href);
    request(page, TABLE).answer(200, '{"a":1}');
    await settle();
    expect(bodies(received)).toEqual(['{"a":1}']);
  });

  it('copies once when the page puts a class around ours in its place', async () => {
    const { page, bridge, received, settle } = await openTapped();
    const Ours = page.XMLHttpRequest;
    page.XMLHttpRequest = class Wrapper extends EventTarget {
      inner = new Ours();
      status = 0;
      responseType = '';
      responseText = '';
      open(method: string, address: string) {
        this.inner.open(method, address);
      }
      send(body?: XMLHttpRequestBodyInit | null) {
        this.inner.addEventListener('load', () => {
          this.status = this.inner.status;
          this.responseText = this.inner.responseText;
          this.dispatchEvent(new Event('load'));
        });
        this.inner.send(body);
      }
      getResponseHeader() {
        return null;
      }
    } as never;
    bridge.rehook(page.location.href);
    const xhr = new page.XMLHttpRequest();
    xhr.open('POST', TABLE);
    xhr.send('data=1');
    FakeXhr.last?.answer(200, '{"a":1}');
    await settle();
    expect(received).toEqual([{ endpoint: 'table', url: TABLE, body: '{"a":1}', requestBody: 'data=1' }]);
  });
});

describe('tap/jsonp', () => {
  it('copies the value as the callback gets it and gives the page the same one', async () => {
    const { page, received, settle, drawPage } = openedForJsonp();
    await drawPage();
    const seen: unknown[] = [];
    const callback = vi.fn((value: { a: number }) => {
      seen.push({ ...value });
      value.a = 2;
      return 'kept';
    });
    Object.assign(page, { mtopjsonp1: callback });
    await addScript(page, 'https://api.example/table?callback=mtopjsonp1');
    const value = { a: 1 };
    expect((page as unknown as { mtopjsonp1: (value: unknown) => unknown }).mtopjsonp1(value)).toBe('kept');
    await settle();
    expect(callback.mock.calls[0]?.[0]).toBe(value);
    expect(seen).toEqual([{ a: 1 }]);
    expect(bodies(received)).toEqual(['{"a":1}']);
  });

  it('leaves callbacks of other addresses and callbacks behind throwing getters alone', async () => {
    const { page, drawPage } = openedForJsonp();
    await drawPage();
    const callback = () => {};
    const onError = vi.fn();
    page.addEventListener('error', onError);
    Object.assign(page, { other: callback });
    Object.defineProperty(page, 'hostile', {
      get: () => {
        throw new Error('hostile');
      },
    });
    await addScript(page, 'https://api.example/prices?callback=other');
    await addScript(page, 'https://api.example/table?callback=hostile');
    expect(Reflect.get(page, 'other')).toBe(callback);
    expect(onError).not.toHaveBeenCalled();
  });

  function openedForJsonp() {
    const world = openPage();
    world.startTap();
    world.openBridge();
    return world;
  }

  async function addScript(page: ReturnType<typeof openPage>['page'], src: string) {
    const script = page.document.createElement('script');
    script.src = src;
    page.document.head.append(script);
    await new Promise((next) => setImmediate(next));
  }
});

describe('tap/globals', () => {
  it('hands over a picked global of this page as plain data', async () => {
    const { page, bridge } = await openTapped();
    Object.assign(page, { Model: { a: [1, { b: '标题' }] }, Other: { a: 1 } });
    expect(bridge.readGlobal('Model')).toEqual({ a: [1, { b: '标题' }] });
    expect(bridge.readGlobal('Other')).toBeNull();
    expect(bridge.readGlobal('document')).toBeNull();
  });

  it('gives nothing for a global that is not there, throws or cannot be written as JSON', async () => {
    const { page, bridge } = await openTapped();
    expect(bridge.readGlobal('Model')).toBeNull();
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    Object.assign(page, { Model: circular });
    expect(bridge.readGlobal('Model')).toBeNull();
    Object.defineProperty(page, 'Model', {
      get: () => {
        throw new Error('hostile');
      },
    });
    expect(bridge.readGlobal('Model')).toBeNull();
  });

  it('never gives an older answer for a global that has gone', async () => {
    const { page, bridge } = await openTapped();
    Object.assign(page, { Model: { a: 1 } });
    expect(bridge.readGlobal('Model')).toEqual({ a: 1 });
    Reflect.deleteProperty(page, 'Model');
    expect(bridge.readGlobal('Model')).toBeNull();
  });
});

describe('tap/handshake', () => {
  it.each(['tap first', 'bridge first'])('finds the other side: %s', async (order) => {
    const world = openPage();
    if (order === 'tap first') world.startTap();
    const bridge = world.openBridge();
    if (order === 'bridge first') world.startTap();
    await world.drawPage();
    Object.assign(world.page, { Model: { a: 1 } });
    expect(bridge.readGlobal('Model')).toEqual({ a: 1 });
  });

  it('keeps answers that come before the content script', async () => {
    const world = openPage();
    world.startTap();
    world.willAnswer(new Response('{"a":1}'));
    await world.page.fetch(TABLE);
    await world.settle();
    world.openBridge();
    expect(bodies(world.received)).toEqual(['{"a":1}']);
  });

  it.each(['with a tap', 'without a tap'])('tells a page that shouts hello nothing, %s', async (tap) => {
    const world = openPage();
    world.openBridge();
    if (tap === 'with a tap') world.startTap();
    await world.drawPage();
    const { document } = world.page;
    const heard = vi.fn();
    document.addEventListener(KEY, heard);
    document.dispatchEvent(new world.page.CustomEvent(HELLO));
    // A page may take its head and body away to look as if nothing had run yet.
    document.documentElement.replaceChildren();
    document.dispatchEvent(new world.page.CustomEvent(HELLO));
    expect(heard).not.toHaveBeenCalled();
  });

  it('tells nothing to a script that is there as soon as the head is', () => {
    const world = openPage();
    world.openBridge();
    const { document } = world.page;
    const heard = vi.fn();
    document.addEventListener(KEY, heard);
    document.documentElement.append(document.createElement('head'));
    document.dispatchEvent(new world.page.CustomEvent(HELLO));
    expect(heard).not.toHaveBeenCalled();
  });

  it('takes nothing from a page that forges a key or an answer', async () => {
    const world = await openTapped();
    const { document, CustomEvent } = world.page;
    const forged = `${JSON.stringify({ from: 'table', url: TABLE, requestBody: null, isTooLarge: false })}\n{"a":1}`;
    document.dispatchEvent(new CustomEvent(KEY, { detail: 'mine mine' }));
    for (const name of ['up-mine', 'mine-up', 'up-undefined', 'down-mine'])
      document.dispatchEvent(new CustomEvent(name, { detail: forged }));
    world.willAnswer(new Response('{"b":1}'));
    await world.page.fetch(TABLE);
    const heard = vi.fn();
    document.addEventListener('up-mine', heard);
    await world.settle();
    expect(heard).not.toHaveBeenCalled();
    expect(bodies(world.received)).toEqual(['{"b":1}']);
  });

  it('does not show code of the page the name answers travel under', async () => {
    const world = openPage();
    const heard: string[] = [];
    const { document } = world.page;
    const dispatch = document.dispatchEvent.bind(document);
    document.dispatchEvent = (event) => {
      heard.push(event.type);
      return dispatch(event);
    };
    world.startTap();
    const bridge = world.openBridge();
    await world.drawPage();
    heard.length = 0;
    bridge.readGlobal('Model');
    const secrets = ['down-', 'up-'].map((start) => heard.find((name) => name.startsWith(start))?.slice(start.length));
    expect(secrets[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(secrets[1]).toMatch(/^[0-9a-f-]{36}$/);
    expect(secrets[0]).not.toBe(secrets[1]);
  });

  it('drops what does not fit the form of a message', async () => {
    const world = openPage();
    const names: string[] = [];
    const { document, CustomEvent } = world.page;
    const listen = document.addEventListener.bind(document);
    document.addEventListener = (name: string, ...rest: [never]) => {
      names.push(name);
      listen(name, ...rest);
    };
    const bridge = world.openBridge();
    const up = names.find((name) => name.startsWith('up-')) ?? '';
    const header = { from: 'table', url: TABLE, requestBody: null, isTooLarge: false };
    const details = [
      null,
      7,
      {},
      '',
      'no line break',
      '\n{}',
      '{"from":\n{}',
      `${JSON.stringify({ ...header, from: 5 })}\n{}`,
      `${JSON.stringify({ ...header, url: 'not an address' })}\n{}`,
      `${JSON.stringify({ ...header, isTooLarge: 'no' })}\n{}`,
      'global:Model\n{}',
    ];
    for (const detail of details) document.dispatchEvent(new CustomEvent(up, { detail }));
    document.dispatchEvent(new world.page.Event(up));
    expect(world.received).toEqual([]);
    expect(bridge.readGlobal('Model')).toBeNull();
    document.dispatchEvent(new CustomEvent(up, { detail: `${JSON.stringify(header)}\n{}` }));
    expect(world.received).toHaveLength(1);
  });
});
