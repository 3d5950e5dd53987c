import { afterEach, describe, expect, it } from 'vitest';
import type { Flag } from '@/tests/demo/seller-centre/flags';
import { openSellerCentre, type SellerCentre } from './harness';
import { changeSettings, rowsOf, rowsWhen } from './in-extension';

let centre: SellerCentre;
afterEach(() => centre.close());

const list = 'https://myseller.taobao.com/home.htm/SellManage/on_sale';
const soleShop = { soleShop: { taobao: '2200000000001' } };

describe('worker', () => {
  it('wakes for a page that was read while it slept, and has lost nothing', async () => {
    centre = await openSellerCentre();
    const inside = await centre.openExtension('popup.html');
    const [one, two] = centre.replica.shops['c-store'].products;
    await centre.openEdit(one?.itemId ?? '');
    await rowsWhen(inside, 'items', (rows) => rows.length === 1, 'the first product');
    await centre.stopWorker();
    await centre.openEdit(two?.itemId ?? '');
    const items = await rowsWhen(inside, 'items', (rows) => rows.length === 2, 'the second product');
    expect(items.map(({ itemId }) => itemId).sort()).toEqual([one?.itemId, two?.itemId].sort());
    expect(centre.problems).toEqual([]);
  });
});

describe('bad answers of the list page', () => {
  const refusedWhole: Record<string, string> = { 'bad-json': 'not-json', huge: 'too-large' };
  it.each(Object.entries(refusedWhole))('%s: a report, and the drawn table is read instead', async (flag, reason) => {
    centre = await openSellerCentre({ flags: [flag as Flag] });
    const inside = await centre.openExtension('popup.html');
    await changeSettings(inside, soleShop);
    await centre.open(list);
    const states = await rowsWhen(inside, 'readerStates', (rows) => rows.some(({ reader }) => reader === 'list-api'), 'a report');
    expect(states.find(({ reader }) => reader === 'list-api')?.lastReport).toMatchObject({
      outcome: 'changed',
      reason,
      accepted: 0,
    });
  });

  it.each(['html-title', 'big-id', 'missing', 'wrong-types'] as const)(
    '%s: stores no wrong product and says so',
    async (flag) => {
      centre = await openSellerCentre({ flags: [flag] });
      const inside = await centre.openExtension('popup.html');
      await changeSettings(inside, soleShop);
      await centre.open(list);
      const [state] = await rowsWhen(
        inside,
        'readerStates',
        (rows) => rows.some(({ reader }) => reader === 'list-api'),
        'a report',
      );
      expect(['partly', 'changed']).toContain(state?.lastReport.outcome);
      const known = new Map(centre.replica.shops['c-store'].products.map((product) => [product.itemId, product]));
      for (const item of await rowsOf(inside, 'items')) {
        expect(known.get(item.itemId)).toBeDefined();
        expect(item.watched.title?.[0]?.value).not.toContain('<');
      }
    },
  );

  it('is read where the page has replaced XMLHttpRequest after loading', async () => {
    centre = await openSellerCentre({ flags: ['replace-xhr'] });
    const inside = await centre.openExtension('popup.html');
    await changeSettings(inside, soleShop);
    const page = await centre.openList();
    await page.locator('.next-tabs-tab-inner', { hasText: '仓库中' }).click();
    await rowsWhen(
      inside,
      'items',
      (rows) => rows.some(({ watched }) => watched.status?.some(({ value }) => value === 'in-stock')),
      'products of the second tab',
    );
    expect(centre.problems).toEqual([]);
  });
});
