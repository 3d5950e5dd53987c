import type { Page, Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Flag } from '@/tests/demo/seller-centre/flags';
import { openSellerCentre, type SellerCentre } from './harness';

let centre: SellerCentre;

beforeAll(async () => {
  centre = await openSellerCentre({ extension: false });
});
afterAll(() => centre.close());
afterEach(async () => {
  const [problems, refused] = [centre.problems.splice(0), centre.replica.refused.splice(0)];
  centre.replica.flags.clear();
  await Promise.all(centre.context.pages().map((page) => page.close()));
  expect({ problems, refused }).toEqual({ problems: [], refused: [] });
});

const listUrl = 'https://myseller.taobao.com/home.htm/SellManage/on_sale';
const rows = (page: Page) => page.locator('tr.next-table-row');

/** Opens the list and gives its page with the text of its table answer. */
async function listAnswer(flag: Flag): Promise<{ page: Page; body: string; outer: { data: Record<string, string> } | null }> {
  centre.replica.flags.add(flag);
  const page = await centre.context.newPage();
  const isTable = (answer: Response) => decodeURIComponent(answer.request().postData() ?? '').includes('/manager/table.htm');
  const [response] = await Promise.all([page.waitForResponse(isTable), page.goto(listUrl)]);
  const body = await response.text();
  return { page, body, outer: JSON.parse(body) };
}

describe('misbehaving list', () => {
  it('bad-json: stops in the middle of its inner JSON', async () => {
    const { page, outer } = await listAnswer('bad-json');
    expect(() => JSON.parse(outer?.data.result ?? '')).toThrow(SyntaxError);
    await page.getByText('系统繁忙').waitFor();
  });

  it('wrong-types: rows are no rows', async () => {
    const { page, outer } = await listAnswer('wrong-types');
    const { data } = JSON.parse(outer?.data.result ?? '');
    expect(data.table.dataSource.slice(0, 3)).toEqual([null, '系统繁忙', 42]);
    expect(data.pagination.total).toBe('很多');
    await rows(page).first().waitFor();
  });

  it('huge: a good answer of more than 5 MB', async () => {
    const { page, body } = await listAnswer('huge');
    expect(body.length).toBeGreaterThan(5_000_000);
    await expect.poll(() => rows(page).count()).toBe(20);
  });

  it('html-title: markup stays text', async () => {
    const { page } = await listAnswer('html-title');
    expect(await rows(page).first().locator('.title-link').innerText()).toContain('<b>');
    expect(await page.evaluate(() => '__spoiled' in window)).toBe(false);
  });

  it('big-id: a bare number beyond 2^53', async () => {
    const { page, outer } = await listAnswer('big-id');
    expect(outer?.data.result).toContain('"itemId":9007199254740993123,');
    await page.getByText('ID:9007199254740993123').waitFor();
  });

  it('missing: rows without price, image and dates', async () => {
    const { page, outer } = await listAnswer('missing');
    const [row] = JSON.parse(outer?.data.result ?? '').data.table.dataSource;
    expect(Object.keys(row)).toEqual(['itemId', 'itemDesc', 'monthlySoldQuantity', 'endDate_m']);
    await rows(page).first().waitFor();
  });

  it('empty: no row and a zero in every counter', async () => {
    const { page } = await listAnswer('empty');
    await page.getByText('没有数据').waitFor();
    expect(await page.locator('.next-tabs-tab-inner').allInnerTexts()).toContain('出售中(0)');
  });

  it('renamed: other names in the envelope, the same table on the page', async () => {
    const { page, outer } = await listAnswer('renamed');
    expect(outer?.data.result).toBeUndefined();
    await expect.poll(() => rows(page).count()).toBe(20);
  });

  it('plain-result: an object where text was', async () => {
    const { page, outer } = await listAnswer('plain-result');
    expect(outer?.data.result).toBeTypeOf('object');
    await expect.poll(() => rows(page).count()).toBe(20);
  });

  it('many: a thousands separator in the counter', async () => {
    const { page } = await listAnswer('many');
    await page.getByText('出售中(1,234)').waitFor();
  });

  it.each(['risk-control', 'session-expired'] as const)('%s: no data at all', async (flag) => {
    const { page, outer } = await listAnswer(flag);
    expect(outer?.data.result).toBeUndefined();
    await page.getByText('系统繁忙').waitFor();
  });

  it('replace-xhr: other network functions after loading', async () => {
    const { page } = await listAnswer('replace-xhr');
    await page.locator('html[data-network=replaced]').waitFor();
    await page.getByRole('button', { name: '我知道了' }).click();
    await page.getByRole('button', { name: '仓库中' }).click();
    await expect.poll(() => rows(page).count()).toBe(2);
    expect(await page.evaluate(() => /extends Found/.test(String(window.XMLHttpRequest)))).toBe(true);
  });
});
