import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { look, product, soleShop } from './looks';
import { searched, storeRecords, titled } from './stored';
import { installExtension, ownPage, sellerPage } from './support';

let extension: Awaited<ReturnType<typeof installExtension>>;
beforeEach(async () => {
  extension = await installExtension();
  await extension.wake();
  await extension.ask('page-read', look([product('1'), product('2')]), sellerPage());
  const quarantineIds = await (await extension.database()).getAllKeys('quarantine');
  const shop = { site: 'taobao', shopId: 's1', name: null };
  await extension.ask('assign-shop', { quarantineIds, shop, isSoleShop: false });
  // A worker woken on a busy machine takes its time.
}, 60_000);

const shop = { site: 'taobao', shopId: 's1' };
const set = (costs: object[], sender = ownPage(), origin = 'by-hand') =>
  extension.ask('set-costs', { ...shop, origin, costs }, sender);
const costs = async () => (await extension.database()).getAll('costs');

describe('set-costs', () => {
  it('stores a cost for each product, the later one standing', async () => {
    await set([{ itemId: '1', unitCostFen: 1250 }]);
    expect(await set([{ itemId: '1', unitCostFen: 990 }], ownPage(), 'import')).toEqual({
      ok: true,
      body: { stored: 1, unknown: [] },
    });
    expect(await costs()).toEqual([{ ...shop, itemId: '1', unitCostFen: 990, enteredAt: Date.now(), origin: 'import' }]);
  });

  it('names products the shop is not known to have, and stores nothing of them', async () => {
    const answer = await set([
      { itemId: '2', unitCostFen: 1 },
      { itemId: '9', unitCostFen: 5 },
    ]);
    expect(answer).toEqual({ ok: true, body: { stored: 1, unknown: ['9'] } });
    expect((await costs()).map(({ itemId }) => itemId)).toEqual(['2']);
  });

  it('refuses what is no cost, and anybody but an extension page', async () => {
    for (const unitCostFen of [0, -1, 1.5, '5'])
      expect(await set([{ itemId: '1', unitCostFen }])).toMatchObject({ failure: 'bad-ask' });
    expect(await set([{ itemId: '1', unitCostFen: 5 }], sellerPage())).toMatchObject({ ok: false });
    expect(await costs()).toEqual([]);
    expect(await soleShop()).toEqual({});
  });
});

describe('remove-cost', () => {
  it('forgets the cost of one product', async () => {
    await set([
      { itemId: '1', unitCostFen: 100 },
      { itemId: '2', unitCostFen: 200 },
    ]);
    expect(await extension.ask('remove-cost', { ...shop, itemId: '1' }, ownPage())).toEqual({ ok: true, body: null });
    expect((await costs()).map(({ itemId }) => itemId)).toEqual(['2']);
  });
});

describe('assortment-gaps', () => {
  it('answers for a shop of which neither terms nor markets were seen', async () => {
    expect(await extension.ask('assortment-gaps', shop, ownPage())).toEqual({
      ok: true,
      body: {
        terms: { gaps: [], total: 0, terms: 0, covered: 0, othersBrands: 0, demandMetric: null },
        market: { categories: [], bands: [], looks: 0, undecided: 0 },
      },
    });
  });

  it('counts as the plan does: a sold-out product serves a term, one taken down serves none', async () => {
    const items = [titled('3', '圆领毛衣女', { status: 'sold-out' }), titled('4', '防水登山杖', { status: 'other' })];
    await storeRecords(await extension.database(), [...items, searched('圆领毛衣女', 500), searched('登山杖', 900)]);
    // Written past the worker, which keeps what it read a moment ago.
    (await import('@/entrypoints/background/titles/shop-context')).forgetContexts();
    expect(await extension.ask('assortment-gaps', shop, ownPage())).toMatchObject({
      body: { terms: { gaps: [{ text: '登山杖', nearestItemId: null }], terms: 2, covered: 1 } },
    });
  });
});
