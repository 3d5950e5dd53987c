import { afterEach, describe, expect, it } from 'vitest';
import { openSellerCentre, type SellerCentre } from './harness';
import { changeSettings, rowsOf, rowsWhen } from './in-extension';
import { type OverlayButton, overlayWhen } from './overlay';

let centre: SellerCentre;
afterEach(async () => {
  expect(centre.problems).toEqual([]);
  await centre.close();
});

const badge = (buttons: OverlayButton[]) => buttons.find(({ kind, isHidden }) => kind === 'badge' && !isHidden);

describe('popup', () => {
  it('says what to open when nothing was read yet, and checks a pasted title', async () => {
    centre = await openSellerCentre();
    const popup = await centre.openExtension('popup.html');
    await popup.setViewportSize({ width: 360, height: 600 });
    await popup.locator('a[href*="myseller.taobao.com"]').first().waitFor();
    await popup.getByRole('textbox').first().fill('雪纺连衣裙女夏季新款气质连衣裙');
    await popup.getByText('在标题里出现了 2 次').waitFor();
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it('stores waiting reads under the shop the operator names', async () => {
    centre = await openSellerCentre();
    const popup = await centre.openExtension('popup.html');
    const { itemId } = centre.replica.shops['c-store'].products[0] ?? { itemId: '' };
    await centre.openEdit(itemId);
    await rowsWhen(popup, 'items', (rows) => rows.length === 1, 'a product that tells its shop');
    // The second page of the list shows no product known so far, and the page does not name its shop.
    const list = await centre.open('https://myseller.taobao.com/home.htm/SellManage/on_sale?current=2');
    await list.locator('tr.next-table-row').first().waitFor();
    await rowsWhen(popup, 'quarantine', (rows) => rows.length > 0, 'a waiting read');
    await popup.reload();
    await popup.getByRole('button', { name: '存到这家店' }).click();
    await rowsWhen(popup, 'items', (rows) => rows.length > 15, 'the products of the list');
    expect(await rowsOf(popup, 'quarantine')).toEqual([]);
    expect(new Set((await rowsOf(popup, 'items')).map(({ shopId }) => shopId)).size).toBe(1);
  });
});

describe('badge', () => {
  it('stays where it was dragged, also on the next page', async () => {
    centre = await openSellerCentre();
    const [one, two] = centre.replica.shops['c-store'].products;
    const page = await centre.openEdit(one?.itemId ?? '');
    const before = badge(await overlayWhen(page, (buttons) => badge(buttons)?.box != null, 'a badge'))?.box;
    if (!before) throw new Error('no badge');
    const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 6, { steps: 4 });
    await page.mouse.up();
    const moved = badge(
      await overlayWhen(page, (buttons) => (badge(buttons)?.box?.x ?? 0) > before.x + 40, 'the moved badge'),
    )?.box;
    const next = await centre.openEdit(two?.itemId ?? '');
    const again = badge(await overlayWhen(next, (buttons) => badge(buttons)?.box != null, 'the badge of the next page'))?.box;
    expect(again?.x).toBe(moved?.x);
  });
});

describe('category page', () => {
  it('feeds the dictionary that names the bare ids of the list', async () => {
    centre = await openSellerCentre();
    const inside = await centre.openExtension('popup.html');
    await changeSettings(inside, { soleShop: { taobao: '2200000000001' } });
    const page = await centre.open('https://item.upload.taobao.com/sell/ai/category.htm');
    await page.locator('input[placeholder*="可输入产品名称"]').fill('收纳箱');
    await page.keyboard.press('Enter');
    const nodes = await rowsWhen(inside, 'categories', (rows) => rows.length > 0, 'categories');
    expect(nodes.every(({ record }) => (record.path?.length ?? 0) > 0)).toBe(true);
  });
});
