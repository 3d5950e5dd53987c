import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { judgeTitle } from '@/utils/analyses/titles/judge';
import { nothingSeen } from '@/utils/analyses/titles/title-input';
import { dayOf, fullTime, shortTime } from '@/utils/core/dates';
import { openSellerCentre, type SellerCentre } from '../e2e/harness';
import { rowsOf, rowsWhen } from '../e2e/in-extension';
import { importTerms, type MarketTerm } from '../e2e/market-terms';
import { openDrawerOfShop, overlayWhen } from '../e2e/overlay';

const folder = path.resolve(import.meta.dirname, '../../.output/demo');

const say = (text: string) => process.stdout.write(`${text}\n`);

/**
 * `npm run demo`: the built extension in the demo seller centre, with a year of history for three invented shops. With
 * a display the browser stays open; without one it walks the main flow, saves screenshots and says what was read.
 */
export default async function demo(): Promise<number> {
  const isHeadless = process.env.HEADLESS === '1';
  mkdirSync(folder, { recursive: true });
  const centre = await openSellerCentre({ headless: isHeadless, now: Date.now() });
  try {
    const dashboard = await loadDemoShops(centre);
    await readSellerPages(centre, dashboard);
    await showPopup(centre);
    await showNotification(centre, dashboard);
    await showDashboard(dashboard);
    say(`\n截图 / screenshots: ${path.relative(process.cwd(), folder)}/`);
    if (!isHeadless) {
      say('浏览器开着，可以随便点；关掉窗口就结束。/ The browser stays open; close its window to end.');
      await new Promise((closed) => centre.context.once('close', closed));
    }
    return 0;
  } finally {
    await centre.close().catch(() => undefined);
  }
}

const shoot = async (page: Page, name: string) => {
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  say(`  · ${name}.png`);
};

async function loadDemoShops(centre: SellerCentre): Promise<Page> {
  const page = await centre.openExtension('dashboard.html#welcome');
  await page.getByRole('button', { name: '载入示例店铺' }).click();
  await page.getByText(/^已载入/).waitFor();
  const shops = await rowsWhen(page, 'shops', (rows) => rows.filter(({ isDemo }) => isDemo).length === 3, 'the demo shops');
  const [items, changes, activities] = await Promise.all([
    rowsOf(page, 'items'),
    rowsOf(page, 'changes'),
    rowsOf(page, 'activities'),
  ]);
  say(`示例店铺 / demo shops: ${shops.map(({ name }) => name).join('、')}`);
  say(`一年历史 / a year of history: ${items.length} 个商品, ${changes.length} 条变更, ${activities.length} 个活动`);
  await shoot(page, '1-welcome');
  return page;
}

async function readSellerPages(centre: SellerCentre, inside: Page): Promise<void> {
  const { 'c-store': shop, tmall } = centre.replica.shops;
  // The edit page names its shop; from then on the list's products are known to be the same shop's.
  const plain = await openAndRead(centre, inside, shop.products[0]?.itemId ?? '');
  await plain.close();

  const list = await centre.openList();
  const ofShop = (all: { shopId: string }[]) => all.filter(({ shopId }) => shopId === shop.userId).length;
  const rows = await rowsWhen(inside, 'items', (all) => ofShop(all) >= 20, 'twenty products of the list');
  say(`列表页读到 / read on the list: ${ofShop(rows)} 个商品`);
  await overlayWhen(list, (all) => all.filter(({ kind }) => kind === 'mark').length === 20, 'the marks');
  await shoot(list, '2-list');

  // The shell changes pages without a reload, so the activities are known to be the same shop's as the list.
  await list.getByText('营销', { exact: true }).click();
  const activities = await rowsWhen(inside, 'activities', (all) => all.some(({ isDemo }) => !isDemo), 'the activities');
  say(`活动页读到 / read on the activity home: ${activities.filter(({ isDemo }) => !isDemo).length} 个活动`);
  await shoot(list, '3-activities');

  const edit = await openAndRead(centre, inside, tmall.products.find(hasBetterTitle)?.itemId ?? '');
  await importTerms(inside, tmall.userId, beddingTerms);
  const buttons = await overlayWhen(edit, (all) => all.some(({ worst }) => worst === 'warn'), 'the badge');
  const badge = buttons.find(({ kind }) => kind === 'badge');
  if (badge) {
    const drawer = await openDrawerOfShop(edit, badge);
    await drawer.getByText('建议标题').first().waitFor();
    await drawer.getByRole('button', { name: '看看能多带哪些词' }).click();
    await drawer.locator('.proposal').first().waitFor();
  }
  await shoot(edit, '4-edit');
}

/** Search terms that no page of the demo seller centre shows, as if a file of them had been imported. */
const beddingTerms: readonly MarketTerm[] = [
  ['四件套', 25_000, 50_000],
  ['纯棉四件套', 10_000, 25_000],
  ['北欧风四件套', 5000, 10_000],
  ['简约四件套', 2500, 5000],
];

/** A title with a word too many, for which the product has a better one. */
const hasBetterTitle = ({ title }: { title: string }): boolean =>
  judgeTitle({ ...nothingSeen('taobao', dayOf(Date.now())), title }).findings.some(
    ({ rule, suggestedTitle }) => rule === 'title-repeated-word' && suggestedTitle,
  );

async function openAndRead(centre: SellerCentre, inside: Page, itemId: string): Promise<Page> {
  const page = await centre.openEdit(itemId);
  const rows = await rowsWhen(inside, 'items', (all) => all.some((row) => row.itemId === itemId), 'the edited product');
  const item = rows.find((row) => row.itemId === itemId);
  say(`编辑页读到 / read on the edit page: ${item?.watched.title?.[0]?.value}（${item?.categoryPath?.join(' > ')}）`);
  return page;
}

async function showPopup(centre: SellerCentre): Promise<void> {
  const popup = await centre.openExtension('popup.html');
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.getByText('还剩').first().waitFor();
  await popup.getByText('访客数').first().waitFor();
  await shoot(popup, '5-popup');
}

async function showNotification(centre: SellerCentre, inside: Page): Promise<void> {
  const shown = await rowsWhen(inside, 'reminders', (rows) => rows.some(({ state }) => state === 'shown'), 'a reminder');
  const worker = await centre.worker();
  const ids = await worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  const activities = new Map((await rowsOf(inside, 'activities')).map((row) => [row.activityKey, row.record.title]));
  say(`\n通知 / notifications on screen: ${ids.length}`);
  for (const { activityKey, step, deadlineAt } of shown.filter(({ state }) => state === 'shown').slice(0, 5)) {
    say(`  · ${activities.get(activityKey)} — ${step}, ${shortTime(deadlineAt)}（${dayOf(deadlineAt)}）`);
  }
  say(`  badge: ${await worker.evaluate(() => chrome.action.getBadgeText({}))}   ${fullTime(Date.now())}`);
}

/** What a view that loads for a while shows once it has. */
const ready: Readonly<Record<string, string>> = { terms: '[data-term]', titles: 'tbody tr[aria-rowindex]' };

async function showDashboard(dashboard: Page): Promise<void> {
  await dashboard.setViewportSize({ width: 1280, height: 800 });
  for (const view of ['today', 'activities', 'reading', 'terms', 'titles', 'products']) {
    await dashboard.goto(dashboard.url().replace(/#.*$/, `#${view}`));
    await dashboard.getByRole('heading').first().waitFor();
    const rows = ready[view];
    if (rows !== undefined) await dashboard.locator(rows).first().waitFor();
    await shoot(dashboard, `6-dashboard-${view}`);
  }
  await dashboard.locator('tbody button[aria-expanded]').first().click();
  await dashboard.getByText('365 天', { exact: true }).click();
  await dashboard.locator('svg').last().waitFor();
  await shoot(dashboard, '7-product');
  await dashboard.goto(dashboard.url().replace(/#.*$/, '#titles/taobao/demo-3/demo-3-07'));
  await dashboard.locator('.proposal ins').first().waitFor();
  await shoot(dashboard, '8-title-workshop');
}
