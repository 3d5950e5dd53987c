import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSellerCentre, type SellerCentre, visibleTitle } from './harness';

let centre: SellerCentre;

beforeAll(async () => {
  centre = await openSellerCentre({ extension: false });
});
afterAll(() => centre.close());
afterEach(async () => {
  const [problems, refused] = [centre.problems.splice(0), centre.replica.refused.splice(0)];
  await Promise.all(centre.context.pages().map((page) => page.close()));
  expect({ problems, refused }).toEqual({ problems: [], refused: [] });
});

const rows = (page: Page) => page.locator('tr.next-table-row');
const texts = async (locator: Locator) => (await locator.allInnerTexts()).map((text) => text.trim());
const stateTitle = (page: Page) => page.evaluate(() => String(Reflect.get(window, '__replica').title()));

describe('item list', () => {
  it.each([
    ['myseller', '出售中(42)', '700000000001', 'mtop.taobao.sell.pc.manage.async'],
    ['qn', '出售中(21)', '710000000001', 'mtop.tmall.sell.pc.manage.async'],
  ] as const)('renders over the double-encoded answer on %s', async (host, counter, itemId, api) => {
    const page = await centre.openList(host);
    expect(await rows(page).count()).toBe(20);
    expect(await texts(page.locator('.next-tabs-tab-inner'))).toContain(counter);
    const first = rows(page).first();
    expect(await first.locator('td').count()).toBe(9);
    expect(await first.innerText()).toContain(`ID:${itemId}`);
    await expect.poll(() => first.locator('.text-async-label').innerText()).not.toBe('');
    expect(centre.replica.calls.some((call) => call.includes(api))).toBe(true);
    expect(await page.locator('#queryItemId, #queryOuterId').count()).toBe(2);
  });

  it('pages through the address and runs past its own end', async () => {
    const page = await centre.openList();
    const next = page.getByRole('button', { name: '下一页' });
    await next.click();
    await page.waitForURL('**/on_sale?current=2&pageSize=20');
    await rows(page).filter({ hasText: 'ID:700000000022' }).waitFor();
    await next.click();
    await expect.poll(() => rows(page).count()).toBe(2);
    await next.click();
    await rows(page).filter({ hasText: '已售空' }).first().waitFor();
  });

  it('changes its tab without loading a document', async () => {
    const page = await centre.openList();
    await page.evaluate(() => Object.assign(window, { stillHere: true }));
    await page.getByRole('button', { name: '仓库中' }).click();
    await page.waitForURL('**/SellManage/in_stock?current=1&pageSize=20');
    await expect.poll(() => rows(page).count()).toBe(2);
    expect(await page.evaluate(() => Reflect.get(window, 'stillHere'))).toBe(true);
  });

  it('filters by id and keeps its other dialogs hidden', async () => {
    const page = await centre.openList();
    await page.locator('#queryItemId').fill('700000000003,700000000009');
    await page.getByRole('button', { name: '查询' }).click();
    await expect.poll(() => rows(page).count()).toBe(2);
    expect(await page.locator('.next-dialog').count()).toBe(3);
    expect(await page.locator('.next-dialog:visible').count()).toBe(0);
  });
});

describe.each([
  ['C-store', '700000000001', '宝贝标题', '提交宝贝信息'],
  ['Tmall', '710000000001', '商品标题', '提交'],
] as const)('edit page of the %s', (store, itemId, label, button) => {
  const replacement = '收纳箱 abc';

  it('ignores a plain value write and takes the native setter with a bubbling input', async () => {
    const page = await centre.openEdit(itemId);
    const input = page.locator(visibleTitle);
    const before = await stateTitle(page);
    const submit = page.getByRole('button', { name: button, exact: true });
    await input.evaluate((element: HTMLInputElement, value) => {
      element.value = value;
      for (const type of ['input', 'change', 'blur']) element.dispatchEvent(new Event(type, { bubbles: true }));
    }, replacement);
    expect(await stateTitle(page)).toBe(before);
    expect(await submit.isDisabled()).toBe(true);
    await input.evaluate((element: HTMLInputElement, value) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, `${value}!`);
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }, replacement);
    await expect.poll(() => stateTitle(page)).toBe(`${replacement}!`);
    const row = page.locator('#sell-field-title').last();
    await expect.poll(() => row.innerText()).toContain('11/60');
    expect(await submit.isEnabled()).toBe(true);
  });

  it('keeps an invisible title in front of the visible one', async () => {
    const page = await centre.openEdit(itemId);
    const fields = page.locator('#sell-field-title');
    expect(await fields.count()).toBe(2);
    const boxes = await fields.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('input')].map((input) => input.getBoundingClientRect().width > 0)),
    );
    expect(boxes).toEqual([[false], store === 'Tmall' ? [true, true] : [true]]);
    expect(await page.locator('.sell-component-info-wrapper-label').first().innerText()).toBe(label);
    expect(await page.getByText('切换类目').count()).toBe(2);
  });

  it('carries a large model and its live state', async () => {
    const page = await centre.openEdit(itemId);
    const seen = await page.evaluate(() => {
      const model = Reflect.get(window, 'Json');
      const state = Reflect.get(window, '__SELL_STATE__')?.getState();
      return {
        size: JSON.stringify(model).length,
        title: model.models.formValues.title,
        live: state?.getComponentValue('title'),
      };
    });
    expect(seen.size).toBeGreaterThan(150_000);
    const title = await stateTitle(page);
    expect(seen.title).toEqual(store === 'Tmall' ? { title: [title] } : title);
    expect(seen.live).toEqual(store === 'Tmall' ? { title: [title] } : undefined);
  });
});

it('shows a submitted title in the list afterwards', async () => {
  const page = await centre.openEdit('700000000004');
  await page.locator(visibleTitle).fill('加厚玻璃杯家用泡茶杯');
  await page.getByRole('button', { name: '提交宝贝信息' }).click();
  await page.getByText('提交成功').waitFor();
  expect(await page.evaluate(() => Reflect.get(window, '__replica').submits)).toBe(1);
  const list = await centre.openList();
  expect(await rows(list).nth(3).innerText()).toContain('加厚玻璃杯家用泡茶杯');
});

describe('category page', () => {
  it.each([
    ['C-store', 'https://item.upload.taobao.com/sell/ai/category.htm', '餐饮用具>杯子水壶>保温杯'],
    ['Tmall', 'https://sell.publish.tmall.com/tmall/ai/category.htm', '餐饮用具>杯子水壶>保温杯'],
  ])('finds paths by product name on %s', async (store, url, path) => {
    const page = await centre.open(url);
    await page.locator('input[placeholder*="可输入产品名称"]').fill('不锈钢保温杯');
    await page.keyboard.press('Enter');
    await page.locator('.sell-rich-text.path-text').first().waitFor();
    expect(await page.locator('.sell-rich-text.path-text').first().innerText()).toBe(path);
    await page.locator('.sell-rich-text.path-text').first().click();
    const next = page.getByRole('button', { name: '确认，下一步' });
    expect(await next.isEnabled()).toBe(store === 'C-store');
  });

  it('opens the AI form with another global from the tree', async () => {
    const page = await centre.open('https://sell.publish.tmall.com/tmall/ai/category.htm');
    for (const name of ['床上用品', '枕头', '荞麦枕', '苔岸']) await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('button', { name: '确认，下一步' }).click();
    await page.locator(visibleTitle).waitFor();
    expect(await page.evaluate(() => ['Json' in window, 'Json2' in window])).toEqual([false, true]);
    expect(await page.getByText('当前类目：').innerText()).toBe('当前类目：床上用品>>枕头>>荞麦枕');
  });
});

describe('activity pages', () => {
  const home = 'https://myseller.taobao.com/home.htm/starb/tmc-next/sale/seller/homepage.htm';

  it('shows entry cards without dates', async () => {
    const page = await centre.open(home);
    const card = page.locator('.card-SRWH5Z', { hasText: '26年淘宝11月超级88' });
    expect(await card.innerText()).toContain('可报名');
    expect(await page.locator('main').innerText()).not.toMatch(/\d{4}\.\d/);
  });

  it('shows dated phases under their parents in the calendar', async () => {
    const page = await centre.open(home);
    await page.getByRole('button', { name: '大促日历' }).click();
    const text = await page.locator('main').innerText();
    for (const part of ['2026.11.26-12.5', '2026.12.27-2027.1.10', '售卖中', '预热', '已结束', '报名截止'])
      expect(text).toContain(part);
    expect(text).toMatch(/超级立减长期活动\s+2026\.3\.1-2029\.2\.27/);
    expect(text.match(/天天特卖·周末主题场/g)).toHaveLength(2);
  });

  it('shows times to the second on the page of one activity', async () => {
    const page = await centre.open(home);
    await page.getByRole('button', { name: '大促日历' }).click();
    await page.getByRole('link', { name: '现货', exact: true }).click();
    await page.waitForURL('**/home.htm/starb/tmc-next/sale/seller/activity_detail.htm?activityId=*&campaignId=*');
    await page.getByText('报名时间').waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/报名时间\s+2026-11-16 10:00:00 至 2026-11-23 23:59:59/);
    expect(text).toMatch(/活动时间\s+2026-11-25 20:00:00 至 2026-12-05 23:59:59/);
    const second = await centre.open(`${home.replace('homepage', 'activity_detail')}?activityId=615000100035`);
    await second.getByText('2026年12月01日20:00:00-2026年12月05日23:59:59').waitFor();
  });
});
