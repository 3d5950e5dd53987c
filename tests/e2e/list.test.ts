import { afterEach, describe, expect, it } from 'vitest';
import { openSellerCentre, type SellerCentre } from './harness';
import { changeSettings, rowsOf, rowsWhen } from './in-extension';
import { overlayWhen } from './overlay';

let centre: SellerCentre;
afterEach(async () => {
  expect(centre.problems).toEqual([]);
  await centre.close();
});

/** What must agree however the list was read. */
const drawn = (
  rows: {
    itemId: string;
    watched: { title?: { value: string }[]; priceFen?: { value: unknown }[]; stock?: { value: unknown }[] };
  }[],
) =>
  Object.fromEntries(
    rows.map(({ itemId, watched }) => [
      itemId,
      [watched.title?.[0]?.value.replace(/\s+/g, ' '), watched.priceFen?.[0]?.value, watched.stock?.[0]?.value],
    ]),
  );

describe('item list', () => {
  it('reads what the page fetched, over the tap, and marks the rows', async () => {
    centre = await openSellerCentre();
    const inside = await centre.openExtension('popup.html');
    await changeSettings(inside, { soleShop: { taobao: '2200000001' } });
    const page = await centre.openList('myseller', 'on_sale');
    const items = await rowsWhen(inside, 'items', (rows) => rows.length === 20, 'twenty products');

    const catalogue = new Map(centre.replica.shops['c-store'].products.map((product) => [product.itemId, product]));
    for (const row of items) {
      const product = catalogue.get(row.itemId);
      expect(row.watched.title?.[0]?.value).toBe(product?.title.trim());
      expect(row.watched.stock?.[0]?.value).toBe(product?.stock);
      expect(row.watched.categoryId?.[0]?.value).toBe(String(product?.categoryId));
    }
    const [state] = await rowsWhen(inside, 'readerStates', (rows) => rows.length > 0, 'a reader state');
    expect(state).toMatchObject({ pageKind: 'item-list', reader: 'list-api', state: 'ok' });
    const marks = await overlayWhen(
      page,
      (buttons) => buttons.filter(({ kind }) => kind === 'mark').length === 20,
      'a mark a row',
    );
    expect(marks.some(({ worst }) => worst === 'fail' || worst === 'warn')).toBe(true);
  });

  it('keeps its marks off what lies over the rows', async () => {
    centre = await openSellerCentre();
    const inside = await centre.openExtension('popup.html');
    await changeSettings(inside, { soleShop: { taobao: '2200000000001' } });
    const page = await centre.openList();
    const isMark = ({ kind, isHidden }: { kind: string; isHidden: boolean }) => kind === 'mark' && !isHidden;
    await overlayWhen(page, (buttons) => buttons.some(isMark), 'marks');
    await page.evaluate(() => {
      const dialog = document.createElement('div');
      dialog.style.cssText = 'position: fixed; inset: 0; z-index: 1001; background: #fff';
      document.body.append(dialog);
    });
    await overlayWhen(page, (buttons) => !buttons.some(isMark), 'no mark over the dialog');
  });

  it('reads the same products from the drawn table where the tap is switched off', async () => {
    centre = await openSellerCentre();
    const inside = await centre.openExtension('popup.html');
    await changeSettings(inside, { soleShop: { taobao: '2200000001' } });
    await centre.openList();
    const tapped = drawn(await rowsWhen(inside, 'items', (rows) => rows.length === 20, 'twenty products over the tap'));
    await centre.close();

    centre = await openSellerCentre();
    const again = await centre.openExtension('popup.html');
    const off = { isRead: true, isTapped: false, isShown: true };
    await changeSettings(again, { soleShop: { taobao: '2200000001' }, hosts: { 'myseller.taobao.com': off } });
    const worker = await centre.worker();
    await expect
      .poll(() =>
        worker.evaluate(async () =>
          (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
        ),
      )
      .not.toContain('https://myseller.taobao.com/home.htm/*');
    await centre.openList();
    expect(drawn(await rowsWhen(again, 'items', (rows) => rows.length === 20, 'twenty products from labels'))).toEqual(tapped);
    const [state] = await rowsOf(again, 'readerStates');
    expect(state).toMatchObject({ reader: 'list-table', state: 'ok' });
  });

  it('follows the tabs of the page without a reload', async () => {
    centre = await openSellerCentre();
    const inside = await centre.openExtension('popup.html');
    await changeSettings(inside, { soleShop: { taobao: '2200000001' } });
    const page = await centre.openList('myseller', 'on_sale');
    await rowsWhen(inside, 'items', (rows) => rows.length === 20, 'the first tab');
    await page.locator('.next-tabs-tab-inner', { hasText: '仓库中' }).click();
    const stored = await rowsWhen(
      inside,
      'items',
      (rows) => rows.some(({ watched }) => watched.status?.some(({ value }) => value === 'in-stock')),
      'products of the second tab',
    );
    expect(stored.length).toBeGreaterThan(20);
    expect((await rowsOf(inside, 'readerStates')).map(({ reader }) => reader)).toEqual(['list-api']);
  });

  it('hooks nothing on pages without a network reader, and is there in time for the list', async () => {
    centre = await openSellerCentre();
    const inside = await centre.openExtension('popup.html');
    await changeSettings(inside, { soleShop: { taobao: '2200000000001' } });
    const page = await centre.open('https://myseller.taobao.com/home.htm/QnworkbenchHome/');
    await page.getByText('商品', { exact: true }).waitFor();
    const isNative = () => page.evaluate(() => String(XMLHttpRequest.prototype.send).startsWith('function send('));
    expect(await isNative()).toBe(true);
    await page.getByText('商品', { exact: true }).click();
    await rowsWhen(inside, 'items', (rows) => rows.length === 20, 'the list reached from the work bench');
    expect((await rowsOf(inside, 'readerStates')).map(({ reader }) => reader)).toEqual(['list-api']);
    expect(await isNative()).toBe(false);
  });

  it('keeps reads of an unknown shop apart until the operator says whose they are', async () => {
    centre = await openSellerCentre();
    const inside = await centre.openExtension('popup.html');
    await centre.openList();
    await rowsWhen(inside, 'quarantine', (rows) => rows.length > 0, 'a waiting read');
    expect(await rowsOf(inside, 'items')).toEqual([]);
  });
});
