import path from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { inlineJson } from '@/tests/demo/seller-centre/documents/html';
import { readCase, readJson, type SavedCase } from '@/tests/tools/saved-case';
import { readText } from '@/tests/tools/saved-page';
import type { Reading } from '@/utils/reading/accept';
import type { SavedPage } from '@/utils/reading/saved-source';

const cases = path.resolve(import.meta.dirname, '../fixtures/pages');

export interface ServeOptions {
  /** How the page asks for its answers; those that are JSONP come as scripts in any case. */
  by?: 'fetch' | 'xhr';
  /** When it asks: as soon as it has loaded, or when its button is pressed. */
  requestsAfter?: 'load' | 'click';
  /** The page puts wrappers of its own in the place of both network functions once it has loaded, before it asks. */
  xhrReplacedAfterLoad?: boolean;
  /** The page stands in a frame of another host's frame of this page. */
  inFrameOf?: string;
  /** Changes every answer on its way. */
  withBody?: (body: string) => string;
}

/** A fixture as a live page. */
export interface ServedPage {
  /** What the tab opens: the page itself, or the page around it. */
  url: string;
  saved: SavedCase;
  /** What the product reads from the fixture. */
  expected: Reading;
  /** Opens it in a new tab; answers when the document has loaded. */
  open: () => Promise<{ page: Page; frame: Frame }>;
  /** What the page itself got, in the order of the captures, once it has got all. */
  answersIn: (frame: Frame) => Promise<string[]>;
  /** What it was sent: the text of each answer, of JSONP the text of its data. */
  sent: string[];
}

const jsonp = /^([\w$]+)\((.*)\);?\s*$/s;

/** What runs in the page. The real pages have inline scripts, too. */
const pageScript = (asked: unknown, { requestsAfter = 'load', xhrReplacedAfterLoad = false }: ServeOptions) => `
{
  const asked = ${inlineJson(asked)};
  const ways = {
    fetch: async ({ url, body }) =>
      (await fetch(url, { method: body === null ? 'GET' : 'POST', body, credentials: 'include' })).text(),
    xhr: ({ url, body }) =>
      new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open(body === null ? 'GET' : 'POST', url);
        request.onload = () => resolve(request.responseText);
        request.onerror = () => reject(new Error(url));
        request.send(body);
      }),
    jsonp: ({ url, callback }) =>
      new Promise((resolve, reject) => {
        window[callback] = (data) => resolve(JSON.stringify(data));
        const script = document.createElement('script');
        script.src = url;
        script.onerror = () => reject(new Error(url));
        document.head.append(script);
      }),
  };
  const replaceNetwork = () => {
    const { fetch, XMLHttpRequest: Found } = window;
    window.fetch = (...given) => fetch(...given);
    window.XMLHttpRequest = class extends EventTarget {
      inner = new Found();
      open(...given) { this.inner.open(...given); }
      send(body) {
        this.inner.onload = () => { this.dispatchEvent(new Event('load')); this.onload?.(); };
        this.inner.send(body);
      }
      getResponseHeader(name) { return this.inner.getResponseHeader(name); }
      get status() { return this.inner.status; }
      get responseType() { return this.inner.responseType; }
      get responseText() { return this.inner.responseText; }
    };
  };
  const ask = async () => {
    const got = [];
    for (const one of asked) got.push(await ways[one.by](one));
    window.pageGot = got;
  };
  addEventListener('load', () => {
    if (${xhrReplacedAfterLoad}) replaceNetwork();
    if (${requestsAfter === 'load'}) return ask();
    const button = document.createElement('button');
    button.textContent = '查询';
    button.onclick = ask;
    document.body.append(button);
  });
}`;

const shell =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>商家后台</title><link rel="icon" href="data:,"></head><body><div id="app"></div></body></html>';

const framing = (inner: string) =>
  shell.replace('<div id="app"></div>', `<iframe src="${inner}" width="1000" height="700"></iframe>`);

/** A host between the two of a nested page; no reader knows it. */
const MIDDLE = 'https://frame.example.jd.com/legacy';

/** The documents by address without hash. */
function documentsOf({ url, html }: { url: URL; html: string | null }, script: string, outer: string | undefined) {
  const page = (html ?? shell).replace('</body>', `<script>${script}</script></body>`);
  const plain = (address: string) => address.replace(/#.*$/, '');
  return new Map([
    [plain(url.href), page],
    ...(outer === undefined ? [] : [[plain(outer), framing(MIDDLE)] as const, [MIDDLE, framing(url.href)] as const]),
  ]);
}

/** What a fixture's page asks for: each answer's way, address and, for the route, what comes back. */
const requestsOf = ({ responses }: SavedPage, { by = 'fetch', withBody = (body: string) => body }: ServeOptions) =>
  responses.map(({ url, requestBody, body }) => {
    const text = withBody(body ?? '');
    const [, callback = null, data = text] = jsonp.exec(text) ?? [];
    return { way: callback === null ? by : 'jsonp', url, body: requestBody, callback, text, data };
  });

/**
 * Puts a fixture under its true address in one browser: its document, or an empty shell that asks for every captured
 * answer as the real page does. What it does not know is left to the routes installed before.
 */
export async function serveCase(context: BrowserContext, name: string, options: ServeOptions = {}): Promise<ServedPage> {
  const folder = path.join(cases, name);
  const saved = readCase(folder);
  const given = saved.saved();
  const requests = requestsOf(given, options);
  const asked = requests.map(({ way, url, body, callback }) => ({ by: way, url, body, callback }));
  const html = given.document === null ? null : readText(path.join(folder, 'page.html'));
  const documents = documentsOf({ url: given.url, html }, pageScript(asked, options), options.inFrameOf);
  const url = options.inFrameOf ?? given.url.href;
  const turns = [...requests];

  const isOurs = ({ href }: URL) => documents.has(href.replace(/#.*$/, '')) || requests.some((one) => one.url === href);
  await context.route(isOurs, (route) => {
    const request = route.request();
    const document = documents.get(request.url().replace(/#.*$/, ''));
    if (document !== undefined && request.resourceType() === 'document') {
      const policy = "script-src 'unsafe-inline' https:";
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: document,
        headers: { 'content-security-policy': policy },
      });
    }
    // One address may be asked several times with different answers: they come in turn.
    const turn = turns.findIndex((one) => one.url === request.url());
    const [answer] = turn < 0 ? [] : turns.splice(turn, 1);
    if (!answer) return route.fallback();
    turns.push(answer);
    const kind = answer.callback === null ? 'application/json' : 'text/javascript';
    const origin = request.headers().origin;
    return route.fulfill({
      contentType: `${kind}; charset=utf-8`,
      body: answer.text,
      headers: origin ? { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' } : {},
    });
  });

  return {
    url,
    saved,
    expected: readJson<Reading>(path.join(folder, 'expected.json')),
    async open() {
      const page = await context.newPage();
      await page.goto(url);
      const frame = page.frames().find((one) => one.url() === given.url.href);
      if (!frame) throw new Error(`${given.url.href} stands in no frame`);
      return { page, frame };
    },
    answersIn: async (frame) => {
      const got = await frame.waitForFunction(() => Reflect.get(window, 'pageGot') as string[] | undefined);
      return (await got.jsonValue()) ?? [];
    },
    sent: requests.map(({ callback, data }) => (callback === null ? data : JSON.stringify(JSON.parse(data)))),
  };
}
