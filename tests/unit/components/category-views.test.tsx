// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { checkState } from '@/components/category-check/check-state';
import type { ShopView } from '@/components/shared/views';
import { CategoriesView, tabOfHash } from '@/entrypoints/dashboard/categories/categories-view';
import { loadBook } from '@/entrypoints/dashboard/categories/load-book';
import { loadCheck } from '@/entrypoints/dashboard/categories/load-check';
import { CategoryWidget } from '@/entrypoints/overlay/category-widget';
import { categoryActions } from '@/entrypoints/pages/category-actions';
import type { TitleDraft } from '@/utils/messages/check-title';
import { defaultSettings } from '@/utils/settings/schema';
import * as queries from '@/utils/snapshots/queries';

vi.mock('@/utils/snapshots/queries', async (original) => ({
  ...(await original<typeof queries>()),
  ...{ itemsOfShop: vi.fn(), findingsOfShop: vi.fn(), placementsOfShop: vi.fn(), verdictsOfShop: vi.fn() },
  ...{ warningsOfShop: vi.fn(), category: vi.fn(), categoriesOf: vi.fn(), categoryChangesOf: vi.fn() },
  shopCategoriesOf: vi.fn(),
}));

const now = Date.UTC(2026, 10, 22, 10);
const real: ShopView = { site: 'taobao', shopId: '1', name: '真店', platform: 'taobao', isDemo: false };
const demo: ShopView = { ...real, shopId: 'demo-1', name: '示例', isDemo: true };
const item = (shop: ShopView, categoryId: string): queries.ItemRow => ({
  ...{ site: 'taobao', shopId: shop.shopId, itemId: '600001', platform: 'taobao', guideTitle: null, titleLimit: null },
  ...{ categoryPath: null, outerId: null, listedAt: null, attributes: null, statusText: null, latest: {} },
  watched: {
    title: [{ pageKind: 'item-list', value: `${shop.name}的商品`, seenAt: now, changedAt: null }],
    categoryId: [{ pageKind: 'item-list', value: categoryId, seenAt: now, changedAt: null }],
  } as queries.ItemRow['watched'],
  ...{ firstSeenAt: now, lastSeenAt: now },
});
const placement = (shop: ShopView, categoryId: string): queries.PlacementRow => ({
  ...{
    site: 'taobao',
    shopId: shop.shopId,
    itemId: '600001',
    platform: 'taobao',
    categoryId,
    state: 'elsewhere',
    certainty: 0.95,
  },
  suggestions: ['50009', 'demo-c-1-1'].map((id) => ({
    ...{ key: id, categoryId: id, path: ['女装', '裙'], confidence: 0.9, isSeed: false, reasons: [] },
  })),
  judgedAt: now,
});
const verdict = (categoryId: string): queries.CategoryVerdictRow => ({
  ...{
    site: 'taobao',
    shopId: '1',
    itemId: '600001',
    verdict: 'keep',
    categoryId,
    title: null,
    target: null,
    at: now,
    until: null,
  },
});

const node = (change: { isLeaf?: boolean | null; isPublishable?: boolean | null }) =>
  ({
    categoryId: '50001',
    record: { name: '裤子', path: ['女装', '裤子'], isLeaf: null, isPublishable: null, ...change },
    ...{ isSure: true, firstSeenAt: now, lastSeenAt: now },
  }) as never;

beforeEach(() => {
  location.hash = '#categories';
  vi.mocked(queries.itemsOfShop).mockImplementation(async (_, shopId) => [item(shopId === '1' ? real : demo, '50001')]);
  for (const list of [queries.findingsOfShop, queries.verdictsOfShop, queries.warningsOfShop])
    vi.mocked(list).mockResolvedValue([]);
  for (const list of [queries.categoriesOf, queries.categoryChangesOf, queries.shopCategoriesOf])
    vi.mocked(list).mockResolvedValue([]);
  vi.mocked(queries.placementsOfShop).mockImplementation(async ({ shopId }) => [
    placement(shopId === '1' ? real : demo, '50001'),
  ]);
  vi.mocked(queries.category).mockResolvedValue(node({}));
});
afterEach(() => {
  cleanup();
  fakeBrowser.reset();
});

describe('load-check', () => {
  it('names the category a product stands in, and never an invented one beside it', async () => {
    const [row] = await loadCheck([real]);
    expect(row?.categoryPath).toEqual(['女装', '裤子']);
    expect(row?.judged?.suggestions.map(({ key }) => key)).toEqual(['50009']);
  });

  it('drops what was judged and said of another category than the product stands in now', async () => {
    vi.mocked(queries.placementsOfShop).mockResolvedValue([placement(real, '50007')]);
    vi.mocked(queries.verdictsOfShop).mockResolvedValue([verdict('50007')]);
    const [row] = await loadCheck([real]);
    expect([row?.judged, row?.said]).toEqual([null, null]);
    expect(row && checkState(row, now)).toBe('unknown');
  });

  it('tells that nothing can be listed where a product stands only where a page has told', async () => {
    const closedAs = async (change: Parameters<typeof node>[0]) => {
      vi.mocked(queries.category).mockResolvedValue(node(change));
      return (await loadCheck([real]))[0]?.closed;
    };
    expect(await closedAs({})).toBeNull();
    expect(await closedAs({ isLeaf: false })).toBe('not-leaf');
    expect(await closedAs({ isLeaf: true, isPublishable: false })).toBe('not-publishable');
  });

  it('keeps what was said of the category it stands in', async () => {
    vi.mocked(queries.verdictsOfShop).mockResolvedValue([verdict('50001')]);
    const [row] = await loadCheck([real]);
    expect(row?.said?.verdict).toBe('keep');
  });
});

describe('load-book', () => {
  it('leaves the invented shops’ categories out of a real shop’s dictionary', async () => {
    const record = { name: '裙', path: ['女装', '裙'], isLeaf: true, isPublishable: true };
    vi.mocked(queries.categoriesOf).mockResolvedValue(
      ['50001', 'demo-c-1-1'].map(
        (categoryId) => ({ categoryId, record, isSure: true, firstSeenAt: now, lastSeenAt: now }) as never,
      ),
    );
    expect((await loadBook(real)).nodes).toMatchObject([{ id: '50001', products: 1 }]);
    expect((await loadBook(demo)).nodes.map(({ id }) => id)).toEqual(['demo-c-1-1']);
  });
});

describe('categories-view', () => {
  const view = (shops: ShopView[]) => (
    <CategoriesView
      shop={null}
      shops={shops}
      settings={defaultSettings}
      onSettings={() => undefined}
      now={now}
      version={0}
      onChanged={() => undefined}
    />
  );

  it('reads the tab from the address', () => {
    expect(['#categories', '#categories/plan', '#categories/book', '#categories/taobao/1/2'].map(tabOfHash)).toEqual([
      'check',
      'plan',
      'book',
      'check',
    ]);
  });

  it('shows real shops without the example ones', async () => {
    render(view([demo, real]));
    expect(await screen.findByRole('button', { name: '真店的商品' })).toBeTruthy();
    expect(screen.queryByText('示例的商品')).toBeNull();
    expect(screen.getByText(/示例店铺不和真店放在一起/)).toBeTruthy();
  });

  it('shows the categories pages have shown before any shop is known', async () => {
    const record = { name: '收纳箱', path: ['家居', '收纳箱'], isLeaf: true, isPublishable: true };
    vi.mocked(queries.categoriesOf).mockImplementation(async (platform) =>
      platform === 'taobao' ? [{ categoryId: '50009', record, isSure: true, firstSeenAt: now, lastSeenAt: now } as never] : [],
    );
    location.hash = '#categories/book';
    render(view([]));
    expect(await screen.findByText('收纳箱')).toBeTruthy();
  });

  it('goes to another tab by its address and keeps what stood in the first', async () => {
    render(view([real]));
    const search = await screen.findByRole('searchbox');
    fireEvent.input(search, { target: { value: '真店' } });
    fireEvent.click(screen.getByRole('radio', { name: '类目词典' }));
    expect(location.hash).toBe('#categories/book');
    expect(await screen.findByText(/还没有页面显示过淘宝的类目/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: '类目检查' }));
    expect((await screen.findByDisplayValue('真店')).isConnected).toBe(true);
  });
});

describe('category-widget', () => {
  const advice = {
    ...{ title: '长裙', own: { categoryId: '50001', path: ['女装', '裤子'] }, state: 'unknown', because: null },
    ...{ suggestions: [], splits: [], verdict: null, learnedFrom: 3 },
  };
  const draft = (change: Partial<TitleDraft> = {}): TitleDraft => ({
    ...{ title: '长裙', platform: 'taobao', titleLimit: null, unitsOnPage: null, itemId: '600001', categoryPath: null },
    ...{ categoryId: '50001', ...change },
  });
  const drawer = {
    ...{ shops: [], history: { priceFen: [], stock: [], sold30d: [] }, changes: [], categoryNames: {}, waitingIds: [] },
    item: {
      ...{ ref: { site: 'taobao', shopId: '1', itemId: '600001' }, platform: 'taobao', title: '长裙', categoryPath: null },
      ...{
        outerId: null,
        priceFen: null,
        stock: null,
        sold30d: null,
        status: null,
        statusText: null,
        findings: [],
        lastSeenAt: now,
      },
    },
  };
  const answers = (over: Record<string, unknown> = {}) =>
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
      const { shoplamp } = message as { shoplamp: string };
      return { ok: true, body: { 'suggest-category': advice, 'drawer-data': drawer, ...over }[shoplamp] };
    });

  it('takes the operator’s word where the form shows the category the product is stored in', async () => {
    answers();
    render(<CategoryWidget site="taobao" shopId="1" itemId="600001" draft={draft()} />);
    expect(await screen.findByRole('button', { name: /^保持/ })).toBeTruthy();
  });

  it('takes none while the form shows another one: it would be kept for the wrong category', async () => {
    answers();
    render(<CategoryWidget site="taobao" shopId="1" itemId="600001" draft={draft({ categoryId: '50002' })} />);
    expect(await screen.findByText('没有够把握的类目建议。')).toBeTruthy();
    await vi.waitFor(() => expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(3));
    expect(screen.queryByRole('button', { name: /^保持/ })).toBeNull();
  });

  it('advises on a new product, of which nothing can be said yet, and shows names read without an id', async () => {
    const asked = answers({ 'suggest-category': { ...advice, own: null } });
    const path = ['家居日用', '收纳箱'];
    render(<CategoryWidget site="taobao" shopId="1" itemId={null} draft={draft({ categoryId: null, categoryPath: path })} />);
    expect(await screen.findByText('家居日用 › 收纳箱')).toBeTruthy();
    expect(screen.getAllByText(/知道得太少/).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: /^保持/ })).toBeNull();
    expect(asked.mock.calls[0]?.[0]).toMatchObject({ shoplamp: 'suggest-category', body: { item: null, title: '长裙' } });
  });
});

describe('category-actions', () => {
  it('never hands on an invented category for a real title', async () => {
    const suggestion = (id: string) => ({
      ...{
        key: id,
        categoryId: id,
        path: ['裙'],
        confidence: 0.9,
        isSeed: false,
        isOwn: false,
        words: [],
        likes: [],
        offeredAt: null,
      },
      change: { attributes: null, isAuthorized: null },
    });
    const body = {
      ...{ title: '裙', own: null, state: 'unknown', because: null, splits: [], verdict: null, learnedFrom: 0 },
      suggestions: [suggestion('demo-c-1-1'), suggestion('50009')],
    };
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => ({ ok: true, body }));
    const answered = await categoryActions.suggest({ platform: 'taobao', item: null, title: '裙', categoryId: null });
    expect(answered.ok && answered.value.suggestions.map(({ key }) => key)).toEqual(['50009']);
  });
});
