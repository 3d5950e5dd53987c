import { Window as SimulatedWindow } from 'happy-dom';
import { vi } from 'vitest';
import type { SiteAddresses } from '@/utils/reading/addresses';
import { openBridge } from '@/utils/reading/bridge';
import type { CapturedResponse } from '@/utils/reading/source';
import { startTap } from '@/utils/reading/tap/start-tap';

/** A site with one end point that needs the request body, one that does not, and two globals. */
export const addresses: SiteAddresses = {
  id: 'shop',
  hosts: ['shop.example'],
  pages: ['https://shop.example/*'],
  endpoints: [
    { id: 'table', pages: /^shop\.example\/list/, request: /^api\.example\/table/, hasRequestBody: true },
    { id: 'tree', pages: /^shop\.example\/list/, request: /^api\.example\/tree/, hasRequestBody: false },
  ],
  globals: [
    { name: 'Model', pages: /^shop\.example\//, pick: (value) => value },
    { name: 'Other', pages: /^other\.example\//, pick: (value) => value },
  ],
};

export type Page = Window & typeof globalThis;

/** Stands for the browser's own XMLHttpRequest: `answer` ends a request the way the network does. */
export class FakeXhr extends EventTarget {
  static last: FakeXhr | null = null;
  status = 0;
  responseType = '';
  responseText = '';
  response: unknown = null;
  headers: Record<string, string> = {};
  sent: unknown = 'not sent';
  address = '';
  constructor() {
    super();
    FakeXhr.last = this;
  }
  open(_method: string, address: unknown): void {
    this.address = String(address);
  }
  send(body?: unknown): void {
    this.sent = body;
  }
  getResponseHeader(name: string): string | null {
    return this.headers[name] ?? null;
  }
  answer(status: number, text: string): void {
    this.status = status;
    this.responseText = text;
    this.response = this.responseType === 'json' ? JSON.parse(text) : text;
    this.dispatchEvent(new Event('load'));
  }
}

/** A page's world before its first script, with network functions that go nowhere. */
export function openPage(url = 'https://shop.example/list') {
  const window = new SimulatedWindow({ url, settings: { disableJavaScriptFileLoading: true } });
  const page = window as unknown as Page;
  page.document.documentElement.replaceChildren();
  // The content script's own classes: in this test both worlds share one realm.
  vi.stubGlobal('CustomEvent', page.CustomEvent);
  vi.stubGlobal('MutationObserver', page.MutationObserver);
  const answers: (Response | Error)[] = [];
  const nativeFetch = vi.fn((..._args: Parameters<typeof fetch>): Promise<Response> => {
    const answer = answers.shift() ?? new Error('no answer');
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  const idle: (() => void)[] = [];
  Object.assign(page, {
    fetch: nativeFetch,
    Request,
    Response,
    XMLHttpRequest: class XMLHttpRequest extends FakeXhr {},
    requestIdleCallback: (task: () => void) => idle.push(task),
  });
  const received: CapturedResponse[] = [];
  return {
    page,
    nativeFetch,
    /** What the next `fetch` is answered with. */
    willAnswer: (...next: (Response | Error)[]) => answers.push(...next),
    received,
    startTap: (site: SiteAddresses = addresses) => startTap(page, site),
    openBridge: () => openBridge(page.document, (response) => received.push(response)),
    /** The parser reaches the page's head and body: from now on its scripts run. */
    drawPage: async () => {
      page.document.documentElement.append(page.document.createElement('head'), page.document.createElement('body'));
      await window.happyDOM.waitUntilComplete();
    },
    /** Lets copies be read and idle tasks run. */
    settle: async () => {
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      await new Promise((next) => setImmediate(next));
      for (const task of idle.splice(0)) task();
    },
  };
}
