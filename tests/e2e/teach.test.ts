import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf } from '@/utils/core/dates';
import { clickDrawn, type DrawnElement, drawnWhen } from './closed-root';
import { openSellerCentre, type SellerCentre } from './harness';
import { changeSettings, rowsOf, rowsWhen } from './in-extension';
import { toldIn } from './told';

const address = 'https://sycm.taobao.com/portal/odd/view';
const framed = 'https://sub.sycm.taobao.com/inner';
const shopId = '2200000000011';

let centre: SellerCentre;
let inside: Page;
/** What the page shows; a test changes it between two visits. */
const shown = { visitors: '1,234', paid: '¥8,765.40' };

const card = (label: string, id: string, figure: string) =>
  `<a class="card" href="#opened-${id}"><span>${label}</span><div><b id="${id}">${figure}</b><i>较前一日 +3.2%</i></div></a>`;

const presses = `<script>
  window.presses = [];
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    document.addEventListener(type, ({ target }) => document.body.contains(target) && presses.push(type), true);
</script>`;

/** An invented page of cards and a frame; both note every press that reaches what they hold. */
const oddPage =
  () => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>怪页面</title><link rel="icon" href="data:,">
<style>body { margin: 40px; font: 14px sans-serif } .card { display: inline-grid; width: 200px; padding: 16px; margin: 8px; border: 1px solid #ccd } b { font-size: 24px }</style>
${presses}</head>
<body><h1>店铺看板</h1>${card('访客数', 'visitors', shown.visitors)}${card('支付金额', 'paid', shown.paid)}<p id="words">没有数字的一句话</p>
<iframe src="${framed}" width="400" height="120"></iframe></body></html>`;

beforeAll(async () => {
  centre = await openSellerCentre();
  await centre.context.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: oddPage() }));
  await centre.context.route(framed, (route) =>
    route.fulfill({ contentType: 'text/html', body: `${presses}<button>1</button>` }),
  );
  inside = await centre.openExtension('popup.html');
  await changeSettings(inside, { soleShop: { taobao: shopId } });
});
afterAll(async () => {
  expect(centre.problems).toEqual([]);
  await centre.close();
});

/** Starts the picker in the tab of the page, as the popup's button does. */
async function startTeaching(): Promise<void> {
  const started = await inside.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://sycm.taobao.com/*' });
    return chrome.runtime.sendMessage({ shoplamp: 'start-teaching', body: { tabId: tab?.id ?? -1 } });
  });
  expect(started).toEqual({ ok: true, body: null });
}

const sentenceOf = (elements: DrawnElement[]) => elements.find(({ attributes }) => attributes.role === 'status')?.text ?? '';
const saying = (page: Page, part: string) => drawnWhen(page, ['p'], (all) => sentenceOf(all).includes(part), `“${part}”`);

async function press(page: Page, text: string): Promise<void> {
  const buttons = await drawnWhen(page, ['button'], (all) => all.some((one) => one.text === text && one.box !== null), text);
  const button = buttons.find((one) => one.text === text);
  if (button) await clickDrawn(page, button);
}

/** Points at a figure and says what it is and of when. The panel puts the focus where the operator types next. */
async function teach(page: Page, selector: string, label: string, metric: string, when: 'yesterday' | 'now'): Promise<void> {
  await page.locator(selector).click();
  await saying(page, `“${label}”`);
  await page.keyboard.type(metric);
  if (when === 'now') {
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
  }
  await press(page, '记住');
  await saying(page, '记住了');
}

const pressesIn = async (page: Page): Promise<string[]> =>
  (await Promise.all(page.frames().map((frame) => frame.evaluate(() => Reflect.get(window, 'presses'))))).flat();

describe('a page the operator teaches', () => {
  it('is taught by pointing, without a press reaching it, and read from the next visit on', async () => {
    const page = await centre.open(address);
    await startTeaching();
    await saying(page, '指一下');

    await page.locator('#words').click();
    await saying(page, '换一个试试');
    const frame = await page.locator('iframe').boundingBox();
    if (!frame) throw new Error('no frame');
    await page.mouse.move(frame.x + 20, frame.y + 20, { steps: 5 });
    await drawnWhen(page, ['div'], (all) => all.some(({ box }) => box?.width === frame.width), 'the frame is framed');
    await page.mouse.click(frame.x + 20, frame.y + 20);
    await teach(page, '#visitors', '访客数', '访客数', 'yesterday');
    await press(page, '再指一个');
    await saying(page, '指一下');
    await teach(page, '#paid', '支付金额', '支付金额', 'yesterday');
    await press(page, '结束');
    await drawnWhen(page, ['section'], (all) => all.length === 0, 'no panel');
    expect(page.url()).toBe(address);
    expect(await pressesIn(page)).toEqual([]);
    await page.locator('#visitors').click();
    expect(await pressesIn(page)).toHaveLength(5);
    expect(await rowsOf(inside, 'readerStates')).toEqual([]);

    Object.assign(shown, { visitors: '987', paid: '¥1,024.00' });
    await page.reload();
    const [state] = await rowsWhen(inside, 'readerStates', (rows) => rows.length > 0, 'a report of the taught page');
    expect(state).toMatchObject({ site: 'sycm', pageKind: 'taught', state: 'ok' });
    await expect.poll(async () => Object.values(await toldIn(inside, 'taobao', shopId))).toEqual([987, 102400]);
    const yesterday = addDays(dayOf(state?.lastReport.time ?? 0), -1);
    const lines = Object.keys(await toldIn(inside, 'taobao', shopId));
    expect(lines.every((line) => line.startsWith('shop') && line.includes(` ${yesterday}`))).toBe(true);
  });
});
