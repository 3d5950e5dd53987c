import { existsSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { installRoutes, type Replica, type ReplicaOptions } from '@/tests/demo/seller-centre/routes';
import { findBrowser } from '@/tests/tools/browser.mjs';

const builtExtension = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface SellerCentreOptions extends ReplicaOptions {
  /** Load the built extension; on unless said otherwise. */
  extension?: boolean;
  /** Folder of the unpacked extension; the Chromium build unless given. */
  extensionPath?: string;
  /** Language of the browser's own interface, which decides the extension's words. */
  lang?: 'zh_CN' | 'en';
  headless?: boolean;
  /** Time zone of the pages, e.g. `America/New_York`; the machine's own unless given. */
  timezoneId?: string;
}

/** A browser standing in the demo seller centre. */
export interface SellerCentre {
  context: BrowserContext;
  /** What stands behind the pages: flags, shops, calls, refused addresses. */
  replica: Replica;
  extensionId: string | null;
  /** Uncaught errors and console errors of all pages, in order. */
  problems: string[];
  /** Opens an address in a new tab. */
  open(url: string): Promise<Page>;
  /** Opens the item list in a new tab, waits for its rows and closes the notice that covers it once a session. */
  openList(host?: 'myseller' | 'qn', view?: string): Promise<Page>;
  /** Opens the edit form of one product in a new tab and waits for its title field. */
  openEdit(itemId: string): Promise<Page>;
  /** Opens a page of the extension in a new tab, e.g. `popup.html`. */
  openExtension(file: string): Promise<Page>;
  /** The extension's running service worker; started when it sleeps. */
  worker(): Promise<Worker>;
  /** Stops the service worker, as the browser does when it idles, and waits until it is gone. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

const addresses = {
  myseller: 'https://myseller.taobao.com/home.htm/SellManage/',
  qn: 'https://qn.taobao.com/home.htm/sell-manage-tm/',
};

/** Title field of an edit page that has a size: the page keeps an invisible copy in front of it. */
export const visibleTitle = '#sell-field-title input[placeholder]:visible';

/**
 * Loads the unpacked extension over the debugging protocol: the command-line switch is ignored by branded Chrome and Edge,
 * this works in all of them.
 */
async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser behind the context');
  const session = await browser.newBrowserCDPSession();
  // Asked for before loading: the worker may be up before the answer is.
  const started = context.waitForEvent('serviceworker').catch((error: unknown) => error);
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder });
  const worker = await started;
  if (worker instanceof Error) throw worker;
  return id;
}

interface VersionUpdate {
  versions: { runningStatus: string }[];
}

/**
 * Stopping and starting the service worker. The tool keeps one worker object through both and reports neither, so the
 * browser's own status is what is waited for; its commands only work from a page of the extension.
 */
function workerControl(context: BrowserContext, extensionId: string | null) {
  let isStopped = false;
  const origin = `chrome-extension://${extensionId}/`;
  const until = async (status: 'running' | 'stopped', act: (session: CDPSession) => Promise<unknown>) => {
    if (!extensionId) throw new Error('opened without the extension');
    const page = await context.newPage();
    await page.goto(`${origin}manifest.json`);
    const session = await context.newCDPSession(page);
    const reached = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }: VersionUpdate) => {
        if (versions.some(({ runningStatus }) => runningStatus === status)) resolve();
      });
    });
    await session.send('ServiceWorker.enable');
    await act(session);
    await reached;
    await page.close();
  };
  return {
    async stopWorker() {
      await until('stopped', (session) => session.send('ServiceWorker.stopAllWorkers'));
      isStopped = true;
    },
    async worker() {
      if (isStopped) await until('running', (session) => session.send('ServiceWorker.startWorker', { scopeURL: origin }));
      isStopped = false;
      const worker = context.serviceWorkers().find((candidate) => candidate.url().startsWith(origin));
      if (!worker) throw new Error('the extension has no service worker');
      return worker;
    },
  };
}

/** The extension registers its network tap once its worker has started; pages opened before would be read from labels. */
async function tapIsRegistered(worker: Worker): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    if (await worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0)) return;
  }
  throw new Error('the network tap was not registered');
}

/** Starts a browser whose seller hosts are the replicas. Nothing else can be reached. */
export async function openSellerCentre(options: SellerCentreOptions = {}): Promise<SellerCentre> {
  const { extension = true, extensionPath = builtExtension, lang = 'zh_CN', headless = true, timezoneId } = options;
  if (extension && !existsSync(path.join(extensionPath, 'manifest.json')))
    throw new Error('no built extension: run `wxt build` first');
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium, Chrome or Edge found; set BROWSER_PATH');
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless,
    env: { ...process.env, LANGUAGE: lang },
    locale: lang === 'en' ? 'en-US' : 'zh-CN',
    viewport: { width: 1440, height: 900 },
    ...(timezoneId && { timezoneId }),
    ...(extension && { ignoreDefaultArgs: ['--disable-extensions'] }),
    args: [
      ...(extension ? ['--enable-unsafe-extension-debugging'] : []),
      // What no route sees (a worker's requests, the browser's own) ends here.
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  const replica = await installRoutes(context, options);
  // Shorter than a test's own limit, so that a failure names what was waited for.
  context.setDefaultTimeout(10_000);
  const problems: string[] = [];
  context.on('weberror', (error) => problems.push(error.error().message));
  context.on('console', (message) => {
    // Refused addresses are listed by the replica already.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) problems.push(message.text());
  });
  const extensionId = extension
    ? await loadExtension(context, extensionPath).catch(async (error: unknown) => {
        await context.close();
        throw error;
      })
    : null;
  const control = workerControl(context, extensionId);
  if (extensionId) await tapIsRegistered(await control.worker());
  const open = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  return {
    context,
    replica,
    extensionId,
    problems,
    open,
    async openList(host = 'myseller', view = 'on_sale') {
      const page = await open(addresses[host] + view);
      await page.locator('tr.next-table-row').first().waitFor();
      const notice = page.getByRole('button', { name: '我知道了' });
      await notice.click();
      await notice.waitFor({ state: 'hidden' });
      return page;
    },
    async openEdit(itemId) {
      const isTmall = replica.shops.tmall.products.some((product) => product.itemId === itemId);
      const page = await open(
        isTmall
          ? `https://sell.publish.tmall.com/tmall/publish.htm?id=${itemId}`
          : `https://item.upload.taobao.com/sell/v2/publish.htm?itemId=${itemId}`,
      );
      await page.locator(visibleTitle).waitFor();
      return page;
    },
    openExtension: (file) => open(`chrome-extension://${extensionId}/${file}`),
    ...control,
    close: () => context.close(),
  };
}
