import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { overlayOrigins, siteAddresses, sitePermissions } from '@/utils/sites/hosts';

const root = path.resolve(import.meta.dirname, '..');
const output = path.join(root, '.output/chrome-mv3');
if (!existsSync(output)) throw new Error('.output/chrome-mv3 is missing: run `npm run build` first, or `npm test`, which does');

const filesEnding = (ending: string) =>
  readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
const read = (file: string) => readFileSync(path.join(output, file), 'utf8');

const scripts = filesEnding('.js');
const contentScripts = scripts.filter((file) => path.dirname(file) === 'content-scripts');
const taps = contentScripts.filter((file) => path.basename(file).startsWith('network-tap-'));
const siteScripts = contentScripts.filter((file) => !taps.includes(file));
/** Where files are read: the only script with the spreadsheet and CSV packages in it. */
const workers = scripts.filter((file) => path.dirname(file) === 'assets');

/** Text that survives minification. What each stands for is proved by bundling the real thing below. */
const marks = {
  preact: /dangerouslySetInnerHTML/,
  indexedDb: /\bindexedDB\b/,
  idb: /\bIDBTransaction\b/,
  // zod/mini registers its types as ZodMini…, and the core shared by both as $Zod….
  fullZod: /["'`]Zod(?!Mini)[A-Z]\w+["'`]/,
  spreadsheets: /ECMA-376 Encrypted/,
  // zod's test for `new Function`, and its compiler behind it, are minified to `Function(…)` and `x=Function`.
  codeFromText: /\beval\s*\(|(?<![.\w$])Function\s*\(|[=(,:?&|]\s*Function\b(?!\s*[.\w$])/,
} as const;

const requests = /\bfetch\s*\(|\b(XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon)\b/;

/** Bundles a few lines the way WXT does. */
async function bundle(source: string): Promise<string> {
  const id = 'virtual:probe';
  const result = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [
      {
        name: 'probe',
        resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
        load: (asked) => (asked === `\0${id}` ? source : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: id } },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  return outputs.flatMap((one) => one.output.map((part) => (part.type === 'chunk' ? part.code : ''))).join('\n');
}

describe('the marks', () => {
  let code = '';
  beforeAll(async () => {
    code = await bundle(`
      import { h, render } from 'preact';
      import { openDB } from 'idb';
      import * as z from 'zod';
      import * as XLSX from '@e965/xlsx';
      console.log(XLSX.read(''));
      render(h('p'), document.body);
      console.log(z.object({ a: z.string() }).parse({}), openDB('x'), eval('1'));
    `);
  });

  it.each(Object.entries(marks))('%s is found where the thing is', (_name, mark) => {
    expect(code).toMatch(mark);
  });

  it('codeFromText finds each way of writing it, and leaves harmless uses alone', () => {
    for (const bad of ['eval("1")', 'new Function("a")', 'Function(``)', 'let e=Function,t=1', 'f(Function)'])
      expect(bad).toMatch(marks.codeFromText);
    for (const good of [
      'Function.prototype.call',
      'c=Function.call.bind(x)',
      'x instanceof Function',
      'retrieval(',
      'a.Function(',
    ]) {
      expect(good).not.toMatch(marks.codeFromText);
    }
  });

  it('zod/mini is not taken for full zod', async () => {
    const mini = await bundle(`import * as z from 'zod/mini'; console.log(z.object({ a: z.string() }).parse({}));`);
    expect(mini).toContain('ZodMini');
    expect(mini).not.toMatch(marks.fullZod);
  });
});

describe('content scripts', () => {
  it('are a tap and at least one more for each site', () => {
    const tapped = taps.map((file) => path.basename(file, '.js').replace('network-tap-', ''));
    expect(tapped.sort()).toEqual(siteAddresses.map(({ id }) => id).sort());
    // `taobao-shell.js` is a part of taobao; the picker is put into any of them on demand.
    const own = siteScripts.filter((file) => path.basename(file) !== 'teach.js');
    const served = new Set(own.map((file) => path.basename(file, '.js').split('-')[0]));
    expect([...served].sort()).toEqual(siteAddresses.map(({ id }) => id).sort());
  });

  it.each(siteScripts)('%s weighs at most 60 kB', (file) => {
    expect(Buffer.byteLength(read(file))).toBeLessThanOrEqual(60_000);
  });

  it.each(taps)('%s weighs at most 8 kB', (file) => {
    expect(Buffer.byteLength(read(file))).toBeLessThanOrEqual(8_000);
  });

  it.each(contentScripts)('%s carries no UI framework, no database and no full zod', (file) => {
    for (const mark of [marks.preact, marks.indexedDb, marks.idb, marks.fullZod]) expect(read(file)).not.toMatch(mark);
  });

  it.each(taps)('%s carries no zod at all and no extension API', (file) => {
    expect(read(file)).not.toMatch(/Zod|\bchrome\b|\bbrowser\b/);
  });
});

describe('the import worker', () => {
  it('is one, and no other script carries the spreadsheet package', () => {
    expect(workers).toHaveLength(1);
    expect(scripts.filter((file) => marks.spreadsheets.test(read(file)))).toEqual(workers);
  });

  it('carries no UI framework and no database', () => {
    for (const file of workers)
      for (const mark of [marks.preact, marks.indexedDb, marks.idb, marks.fullZod]) expect(read(file)).not.toMatch(mark);
  });
});

/**
 * What the spreadsheet and CSV packages name: the namespaces workbooks are written in, by which their parts are found, and
 * who made the packages. Names and no addresses: the same script makes no request.
 */
const namesInWorker = [
  'schemas.openxmlformats.org',
  'sheetjs.openxmlformats.org',
  'schemas.microsoft.com',
  'purl.org',
  'purl.oclc.org',
  'sheetjs.com',
  'github.com',
];

describe('every script', () => {
  it.each(scripts)('%s makes no code from text', (file) => {
    expect(read(file)).not.toMatch(marks.codeFromText);
  });

  it.each(scripts.filter((file) => read(file).includes('ZodMini')))('%s tells zod not to try', (file) => {
    expect(read(file)).toMatch(/jitless:\s*(!0|true)/);
  });

  it('is looked at for requests by a mark that finds what the taps name to hook', () => {
    for (const file of taps) expect(read(file)).toMatch(requests);
  });

  // The taps name what they hook, and Vite's chunk loader preloads the extension's own files.
  it.each(scripts.filter((file) => !taps.includes(file) && !file.startsWith('chunks')))('%s makes no request', (file) => {
    expect(read(file)).not.toMatch(requests);
  });

  it.each(scripts)('%s names no host but the sellers’ own', (file) => {
    const own = siteAddresses.flatMap(({ hosts }) => [...hosts]);
    const allowed = new Set<string>([...own, 'www.w3.org', ...(workers.includes(file) ? namesInWorker : [])]);
    const named = [...read(file).matchAll(/\b(?:https?|wss?|ftp):\/\/([\w.-]+)/g)].map(([, host]) => host);
    expect(named.filter((host) => host !== undefined && !allowed.has(host))).toEqual([]);
  });

  it.each(filesEnding('.html'))('%s loads nothing from elsewhere and has no script of its own', (file) => {
    expect(read(file)).not.toMatch(/(?:src|href)="(?:[a-z]+:)?\/\//i);
    expect(read(file)).not.toMatch(/<script(?![^>]*\bsrc=)/i);
  });
});

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[]; exclude_matches?: string[]; js: string[] }[];
  web_accessible_resources: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[];
  externally_connectable?: unknown;
}

describe('manifest', () => {
  const text = read('manifest.json');
  const manifest = JSON.parse(text) as Manifest;

  it('asks for these permissions and no others', () => {
    expect([...manifest.permissions].sort()).toEqual(['alarms', 'notifications', 'scripting', 'storage', 'unlimitedStorage']);
    expect([...manifest.host_permissions].sort()).toEqual([...sitePermissions].sort());
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('has no pattern for all of the web', () => {
    expect(text).not.toMatch(/<all_urls>|\*:\/\/|:\/\/\*/);
  });

  it('lets extension pages connect to nothing and run own scripts only', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).not.toContain('unsafe-eval');
  });

  it('shows pages the drawer and nothing else', () => {
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['overlay.html'], matches: overlayOrigins, use_dynamic_url: true },
    ]);
    expect(filesEnding('.html')).toContain('overlay.html');
  });

  const patterns = manifest.content_scripts.flatMap(({ matches }) => matches);
  const reaches = (url: string) =>
    [...patterns, ...manifest.host_permissions].some((pattern) => new MatchPattern(pattern).includes(url));

  it.each([
    'https://myseller.taobao.com/home.htm/SellManage/all?current=1',
    'https://qn.taobao.com/home.htm/SellManage/on_sale',
    'https://item.upload.taobao.com/sell/v2/publish.htm?itemId=1',
    'https://sell.publish.tmall.com/tmall/publish.htm?id=1',
  ])('runs on %s', (url) => {
    expect(reaches(url)).toBe(true);
  });

  it.each([
    'https://login.taobao.com/member/login.jhtml',
    'https://login.tmall.com/',
    'https://loginmyseller.taobao.com/?redirect_url=x',
    'https://myseller.taobao.com/login.htm',
    'https://passport.taobao.com/ac/password_find.htm',
    'https://qrlogin.taobao.com/qrcodelogin/qrcodeLoginCheck.do',
    'https://cashier.alipay.com/standard/payment/cashier.htm',
    'https://cashierstd.alipay.com/standard/lightpay/lightPayCashier.htm',
    'https://buy.taobao.com/auction/order/confirm_order.htm',
    'https://member1.taobao.com/member/fresh/deliver_address.htm',
    'https://wuliu.taobao.com/user/set_deliver_address.htm',
    'https://i.taobao.com/my_taobao.htm',
    'https://www.taobao.com/',
    'https://item.taobao.com/item.htm?id=1',
    'https://myseller.taobao.com.example.com/home.htm/SellManage/all',
    'http://myseller.taobao.com/home.htm/SellManage/all',
  ])('never runs on %s', (url) => {
    expect(reaches(url)).toBe(false);
  });
});
