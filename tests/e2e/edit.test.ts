import { afterEach, describe, expect, it } from 'vitest';
import { openSellerCentre, type SellerCentre, visibleTitle } from './harness';
import { rowsWhen } from './in-extension';
import { type OverlayButton, openDrawer, overlayWhen } from './overlay';

let centre: SellerCentre;
afterEach(async () => {
  expect(centre.problems).toEqual([]);
  await centre.close();
});

const badge = (buttons: OverlayButton[]) => buttons.find(({ kind, isHidden }) => kind === 'badge' && !isHidden);
const first = (shop: 'c-store' | 'tmall') => {
  const product = centre.replica.shops[shop].products.find(({ flaw }) => !flaw);
  if (!product) throw new Error('the catalogue has no plain product');
  return product;
};

describe('edit page', () => {
  it('reads a Tmall form from its running store', async () => {
    centre = await openSellerCentre();
    const inside = await centre.openExtension('popup.html');
    const product = first('tmall');
    await centre.openEdit(product.itemId);
    const [item] = await rowsWhen(inside, 'items', (rows) => rows.length === 1, 'the product');
    expect(item).toMatchObject({ itemId: product.itemId, platform: 'tmall', shopId: '2200000000002' });
    expect(item?.watched.title?.[0]?.value).toBe(product.title);
    const states = await rowsWhen(inside, 'readerStates', (rows) => rows.length > 0, 'a reader state');
    expect(states).toMatchObject([{ pageKind: 'item-edit', reader: 'sell-state', state: 'ok' }]);
  });

  it('reads a C-store form from its model', async () => {
    centre = await openSellerCentre();
    const inside = await centre.openExtension('popup.html');
    const product = first('c-store');
    await centre.openEdit(product.itemId);
    const [item] = await rowsWhen(inside, 'items', (rows) => rows.length === 1, 'the product');
    expect(item).toMatchObject({ itemId: product.itemId, platform: 'taobao', shopId: '2200000000001' });
    expect(item?.watched.title?.[0]?.value).toBe(product.title);
    expect(item?.categoryPath?.length).toBeGreaterThan(1);
    const states = await rowsWhen(inside, 'readerStates', (rows) => rows.length > 0, 'a reader state');
    expect(states).toMatchObject([{ pageKind: 'item-edit', reader: 'form-model', state: 'ok' }]);
  });

  it('judges while the operator types, and stores nothing of it', async () => {
    centre = await openSellerCentre();
    const inside = await centre.openExtension('popup.html');
    const product = first('c-store');
    const page = await centre.openEdit(product.itemId);
    await rowsWhen(inside, 'items', (rows) => rows.length === 1, 'the product');
    await overlayWhen(page, (buttons) => badge(buttons)?.worst === 'pass', 'a clean title');
    await page.locator(visibleTitle).fill('连衣裙女夏季新款碎花连衣裙收腰显瘦');
    await overlayWhen(page, (buttons) => badge(buttons)?.worst === 'warn', 'a repeated word');
    await page.locator(visibleTitle).fill('');
    await overlayWhen(page, (buttons) => badge(buttons)?.worst === 'fail', 'an empty title');
    const [item] = await rowsWhen(inside, 'items', (rows) => rows.length === 1, 'the product');
    expect(item?.watched.title?.[0]?.value).toBe(product.title);
  });

  it('fills a suggested title so that the page takes it over, and never submits', async () => {
    centre = await openSellerCentre();
    const product = first('tmall');
    const page = await centre.openEdit(product.itemId);
    await page.locator(visibleTitle).fill('雪纺连衣裙女夏季新款气质连衣裙');
    const buttons = await overlayWhen(page, (all) => badge(all)?.worst === 'warn', 'a repeated word');
    const opener = badge(buttons);
    if (!opener) throw new Error('no badge');
    const drawer = await openDrawer(page, opener);
    await drawer.getByRole('button', { name: '填入' }).click();
    await drawer.getByText('已填入').waitFor();
    const filled = await page.locator(visibleTitle).inputValue();
    expect(filled).toBe('雪纺连衣裙女夏季新款气质');
    expect(await page.evaluate(() => Reflect.get(window, '__replica').title())).toBe(filled);
    expect(await page.evaluate(() => Reflect.get(window, '__replica').submits)).toBe(0);
  });

  it('stays off the page where the operator switched it off', async () => {
    centre = await openSellerCentre();
    const inside = await centre.openExtension('popup.html');
    const page = await centre.openEdit(first('c-store').itemId);
    await overlayWhen(page, (buttons) => badge(buttons) !== undefined, 'a badge');
    await inside.evaluate(() => chrome.storage.local.set({ settings: { hiddenOn: ['item-edit'] } }));
    await overlayWhen(page, (buttons) => buttons.length === 0, 'no badge');
  });
});
