import type { BrowserContext, Route } from 'playwright-core';
import { type Activity, createActivities } from './activities';
import { asyncOptAnswer, mtopAnswer } from './answers/router';
import { buildPages } from './bundle';
import { createCatalogue, type Shop, type ShopId } from './catalogue';
import { isCategoryId } from './categories';
import { editModel, embeddedScripts } from './documents/edit-model';
import { contentSecurityPolicy, htmlDocument, inlineJson, scriptUrl } from './documents/html';
import type { Flag } from './flags';
import { pictureFor } from './pictures';

/** The instant the activity dates are computed from when none is given: 2026-11-22 09:00 in Shanghai. */
const DEFAULT_NOW = Date.UTC(2026, 10, 22, 1);

export interface ReplicaOptions {
  /** Milliseconds since the epoch. */
  now?: number;
  flags?: readonly Flag[];
}

/** What stands behind the pages; a test may look at it and change flags while the browser runs. */
export interface Replica {
  flags: Set<Flag>;
  shops: Record<ShopId, Shop>;
  activities: Activity[];
  /** Addresses the pages asked data from, in order. */
  calls: string[];
  /** Addresses outside the replica, all refused. */
  refused: string[];
}

/** Both hosts of the shell and both publish hosts, by the shop that owns them here. */
const shopOfHost: Record<string, ShopId> = {
  'myseller.taobao.com': 'c-store',
  'qn.taobao.com': 'tmall',
  'item.upload.taobao.com': 'c-store',
  'sell.publish.tmall.com': 'tmall',
};

interface Answer {
  contentType: string;
  body: string;
  headers?: Record<string, string>;
  status?: number;
}

const json = (value: unknown): Answer => ({ contentType: 'application/json;charset=UTF-8', body: JSON.stringify(value) });

function page(replica: Replica, title: string, scripts: readonly string[]): Answer {
  return {
    contentType: 'text/html; charset=utf-8',
    body: htmlDocument(title, scripts, replica.flags.has('replace-xhr')),
    headers: { 'content-security-policy': contentSecurityPolicy, 'x-frame-options': 'SAMEORIGIN' },
  };
}

function publishPage(replica: Replica, shop: Shop, url: URL): Answer | null {
  const itemId = url.searchParams.get('itemId') ?? url.searchParams.get('id');
  const product = shop.products.find((candidate) => candidate.itemId === itemId) ?? null;
  const categoryId = product?.categoryId ?? Number(url.searchParams.get('catId'));
  if (!isCategoryId(categoryId)) return null;
  const isAiPublish = url.searchParams.get('fromAIPublish') === 'true';
  const scripts = embeddedScripts(shop.id, editModel(shop, product, categoryId), isAiPublish, inlineJson);
  return page(replica, shop.id === 'tmall' ? '商品编辑' : '淘宝网 - 商品发布', scripts);
}

/** A title sent with the form becomes the product's, as on the real page. */
function submitted(shop: Shop, body: string): Answer {
  const form = new URLSearchParams(body);
  const product = shop.products.find(({ itemId }) => itemId === form.get('itemId'));
  const title = form.get('title');
  if (product && title) product.title = title;
  return json({ models: { globalMessage: { type: 'success', message: '', successUrl: '' }, formError: {} } });
}

function sellerAnswer(replica: Replica, url: URL, body: string): Answer | null {
  const shopId = shopOfHost[url.host];
  if (!shopId) return null;
  const shop = replica.shops[shopId];
  const { pathname } = url;
  if (pathname.startsWith('/home.htm')) return page(replica, '千牛商家工作台', []);
  if (pathname.endsWith('/asyncOpt.htm')) {
    replica.calls.push(url.href);
    return json(asyncOptAnswer(url, shop, (flag) => replica.flags.has(flag)));
  }
  if (pathname.endsWith('/submit.htm')) return submitted(shop, body);
  if (pathname.endsWith('/ai/category.htm')) return page(replica, '商品发布', []);
  if (pathname.endsWith('/publish.htm') || pathname.endsWith('/itemEdit.htm')) return publishPage(replica, shop, url);
  return null;
}

function mtop(replica: Replica, route: Route, url: URL): Answer | null {
  const origin = route.request().headers().origin ?? '';
  const shopId = shopOfHost[origin.replace('https://', '')];
  if (!shopId) return null;
  replica.calls.push(url.href);
  const body = mtopAnswer(url, route.request().postData() ?? '', replica.shops[shopId], replica.activities, (flag) =>
    replica.flags.has(flag),
  );
  if (body === null) return null;
  return {
    contentType: 'application/json;charset=UTF-8',
    body,
    headers: { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' },
  };
}

/**
 * Puts the replicas under the real addresses of one browser context and refuses every other request. Nothing listens on
 * a port and nothing leaves the machine.
 */
export async function installRoutes(context: BrowserContext, options: ReplicaOptions = {}): Promise<Replica> {
  const script = await buildPages();
  const replica: Replica = {
    flags: new Set(options.flags),
    shops: createCatalogue(),
    activities: createActivities(options.now ?? DEFAULT_NOW),
    calls: [],
    refused: [],
  };
  const answerFor = (route: Route, url: URL): Answer | null => {
    if (url.href === scriptUrl) return { contentType: 'text/javascript; charset=utf-8', body: script };
    if (url.host === 'img.alicdn.com') return { contentType: 'image/svg+xml', body: pictureFor(url.pathname) };
    if (url.host === 'h5api.m.taobao.com') return mtop(replica, route, url);
    return sellerAnswer(replica, url, route.request().postData() ?? '');
  };
  // Extension pages and inline pictures have other protocols and pass.
  await context.route(/^(https?|wss?):/, async (route) => {
    const url = new URL(route.request().url());
    const answer = answerFor(route, url);
    if (answer) return route.fulfill(answer);
    replica.refused.push(url.href);
    return route.abort();
  });
  return replica;
}
