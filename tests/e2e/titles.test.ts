import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSellerCentre, type SellerCentre, visibleTitle } from './harness';
import { rowsOf, rowsWhen } from './in-extension';
import { importTerms } from './market-terms';
import { openDrawerOfShop, overlayWhen } from './overlay';

let centre: SellerCentre;
let page: Page;

beforeAll(async () => {
  centre = await openSellerCentre();
  page = await centre.openExtension('dashboard.html#welcome');
  await page.getByRole('button', { name: '载入示例店铺' }).click();
  await page.getByText(/^已载入/).waitFor({ timeout: 60_000 });
}, 90_000);
afterEach(() => expect(centre.problems.splice(0)).toEqual([]));
afterAll(() => centre.close());

/** Shows a view from its start, as a click on a link from elsewhere does. */
async function show(hash: string): Promise<void> {
  await page.bringToFront();
  await page.goto(page.url().replace(/#.*$/, hash));
  await page.reload();
}

const rows = () => page.locator('tbody tr[aria-rowindex]');
const numbers = async (column: number) => {
  const texts = await rows().locator(`td:nth-child(${column})`).allInnerTexts();
  return texts.map((text) => Number.parseInt(text.replaceAll(',', ''), 10)).filter(Number.isFinite);
};
const descending = (list: number[]) => list.toSorted((a, b) => b - a);

describe('title audit', () => {
  it('puts what is worth most first, sorts by traffic, and filters by rule', async () => {
    await show('#titles');
    await rows().first().waitFor();
    expect((await numbers(1)).slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
    await page.getByRole('button', { name: '流量' }).click();
    await page.locator('th[aria-sort=descending]', { hasText: '流量' }).waitFor();
    const traffic = await numbers(4);
    expect(traffic.length).toBeGreaterThan(5);
    expect(traffic).toEqual(descending(traffic));
    await page.getByRole('combobox', { name: '哪条规则' }).selectOption('title-absolute-word');
    await page.getByText(/^1 \/ 44/).waitFor();
    expect(await rows().innerText()).toContain('最柔软');
  });

  it('opens the workshop of a title, whose address can be kept', async () => {
    await show('#titles');
    await page.getByRole('combobox', { name: '哪条规则' }).selectOption('title-absolute-word');
    await rows().locator('button[aria-expanded]').click();
    await page.getByText('出新标题', { exact: true }).waitFor();
    expect(page.url()).toContain('#titles/taobao/demo-2/demo-2-06');
    await page.reload();
    await page.getByText('出新标题', { exact: true }).waitFor();
  });
});

describe('title workshop', () => {
  it('proposes titles that reach more, and keeps a copied one as a version', async () => {
    await show('#titles/taobao/demo-3/demo-3-07');
    const proposal = page.locator('.proposal').first();
    await proposal.locator('ins').first().waitFor();
    const title = await proposal.locator('.proposal__title').innerText();
    expect(title).toContain('充电宝');
    expect(await proposal.innerText()).toMatch(/新带上[\s\S]*[\d,]+ ~ [\d,]+/);
    await proposal.getByRole('button', { name: '复制' }).click();
    const drafts = await rowsWhen(
      page,
      'titleDrafts',
      (all) => all.some(({ appliedAt }) => appliedAt !== null),
      'the copied title',
    );
    expect(drafts).toMatchObject([{ itemId: 'demo-3-07', title, appliedAt: expect.any(Number) }]);
    await page.locator('.versions__one', { hasText: title }).getByText('已复制，页面上还没看到').waitFor();
  });

  it('says what an earlier change did, less what the peers did, and from when a late one can be judged', async () => {
    await show('#titles/taobao/demo-1/demo-1-09');
    await page.locator('.proof').waitFor();
    expect(await page.locator('.proof').innerText()).toMatch(/访客[\s\S]*\+\d+/);
    await show('#titles/taobao/demo-1/demo-1-02');
    await page
      .locator('.versions__one', { hasText: /\d{4}-\d{2}-\d{2}/ })
      .first()
      .waitFor();
    expect(await page.locator('.proof').count()).toBe(0);
  });
});

describe('keyword bank', () => {
  it('lists the terms of one shop with ranges as shown, and exports them', async () => {
    await show('#terms');
    await page.getByRole('combobox', { name: '看哪家店的词' }).selectOption('taobao/demo-1');
    await page.locator('[data-term]').first().waitFor();
    const first = page.locator('tr', { has: page.locator('[data-term]') }).first();
    expect(await first.innerText()).toContain('25,000 ~ 50,000');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: /^导出 CSV/ }).click();
    const text = await readFile(await (await downloading).path(), 'utf8');
    expect(text).toContain('毛衣女秋冬');
    expect(text).toContain('25000');
    expect(text.split('\n').length).toBeGreaterThan(40);
  });
});

describe('title rules', () => {
  it('leave the audit when they are switched off and the titles are judged again', async () => {
    await show('#titles');
    const rule = page.getByRole('combobox', { name: '哪条规则' });
    await rule.locator('option[value=title-absolute-word]').waitFor({ state: 'attached' });
    await show('#settings');
    const group = page.locator('details.board', { has: page.locator('summary', { hasText: '违法用语' }) });
    await page.getByRole('combobox', { name: '店铺', exact: true }).selectOption('taobao/demo-2');
    await group.locator('summary').click();
    const line = group.locator('li', { has: page.getByRole('button', { name: '改规则：绝对化用语' }) });
    await line.getByText('绝对化用语', { exact: true }).click();
    await line.getByLabel('原因').fill('示例里先不看');
    await line.getByRole('button', { name: '保存' }).click();
    await page.getByRole('button', { name: '重新体检' }).click();
    await rowsWhen(
      page,
      'findings',
      (all) => !all.some(({ findings }) => findings.some((one) => one.rule === 'title-absolute-word')),
      'findings without the rule',
    );
    await show('#titles');
    await rows().first().waitFor();
    expect(await rule.locator('option[value=title-absolute-word]').count()).toBe(0);
  });
});

describe('edit page', () => {
  it('judges while the operator types, reaches more searches by a title it fills in, and never submits', async () => {
    const product = centre.replica.shops.tmall.products[0];
    if (!product) throw new Error('the catalogue has no product');
    const form = await centre.openEdit(product.itemId);
    const [item] = await rowsWhen(
      page,
      'items',
      (all) => all.some(({ itemId }) => itemId === product.itemId),
      'the product',
    ).then((all) => all.filter(({ itemId }) => itemId === product.itemId));
    await importTerms(page, item?.shopId ?? '', [
      ['四件套', 25_000, 50_000],
      ['全棉四件套', 5000, 10_000],
      ['家用四件套', 10_000, 25_000],
      ['学生四件套', 2500, 5000],
    ]);
    const isBadge = ({ kind, isHidden }: { kind: string; isHidden: boolean }) => kind === 'badge' && !isHidden;
    const [badge] = (await overlayWhen(form, (all) => all.some(isBadge), 'the badge')).filter(isBadge);
    if (!badge) throw new Error('no badge');
    const drawer = await openDrawerOfShop(form, badge);

    await form.locator(visibleTitle).fill('苔岸全棉四件套国家级品质');
    await drawer.getByText(/国家级品质（/).waitFor();
    await form.locator(visibleTitle).fill(product.title);

    await drawer.getByRole('button', { name: '看看能多带哪些词' }).click();
    const proposal = drawer.locator('.proposal').first();
    await proposal.waitFor();
    const title = await proposal.locator('.proposal__title').innerText();
    expect(title).not.toBe(product.title);
    await proposal.getByRole('button', { name: '填入' }).click();
    await drawer.getByText('已填入').first().waitFor();
    expect(await form.locator(visibleTitle).inputValue()).toBe(title);
    expect(await form.evaluate(() => Reflect.get(window, '__replica').submits)).toBe(0);
    await rowsWhen(
      page,
      'titleDrafts',
      (all) => all.some((draft) => draft.itemId === product.itemId && draft.title === title && draft.appliedAt !== null),
      'the filled title as used',
    );
    const link = await drawer.getByRole('link', { name: '在工作台打开' }).getAttribute('href');
    expect(link).toContain(`#titles/taobao/${item?.shopId}/${product.itemId}`);
    expect((await rowsOf(page, 'items')).find(({ itemId }) => itemId === product.itemId)?.watched.title?.at(-1)?.value).toBe(
      product.title,
    );
    await form.close();
  });
});
