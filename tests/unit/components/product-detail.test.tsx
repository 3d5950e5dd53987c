// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HistoryDays } from '@/components/product-detail/history-days';
import { productHash, productOfHash } from '@/components/product-detail/product-address';
import { ProductChanges } from '@/components/product-detail/product-changes';
import { ProductFacts, type ProductView } from '@/components/product-detail/product-facts';
import { ProductHistory } from '@/components/product-detail/product-history';
import type { ChangeView, DayPoint, ItemView, ShopView } from '@/components/shared/views';
import { ProductsView } from '@/entrypoints/dashboard/products-view';
import * as load from '@/entrypoints/pages/load';
import { addDays } from '@/utils/core/dates';
import { defaultSettings } from '@/utils/settings/schema';

vi.mock('@/entrypoints/pages/load');

const now = Date.UTC(2026, 10, 22, 10);
const shops: ShopView[] = [
  { site: 'taobao', shopId: '1', name: '青禾衣橱', platform: 'taobao', isDemo: true },
  { site: 'taobao', shopId: '2', name: '木屿家居', platform: 'tmall', isDemo: true },
];
const item = (number: number, change: Partial<ItemView> = {}): ItemView => ({
  ref: { site: 'taobao', shopId: '1', itemId: String(600_000 + number) },
  platform: 'taobao',
  title: `商品 ${number}`,
  categoryPath: ['女装', '裤子'],
  outerId: `QH-${number}`,
  priceFen: { lo: 3990, hi: 5990 },
  stock: number,
  sold30d: number,
  status: 'on-sale',
  statusText: null,
  findings: [],
  shop: shops[0] ?? null,
  lastSeenAt: now,
  ...change,
});
const product = (change: Partial<ProductView> = {}): ProductView => ({ ...item(1), firstSeenAt: now - 9e9, ...change });

const points = (count: number, valueOn: (index: number) => number | null): DayPoint[] =>
  Array.from({ length: count }, (_, index) => ({ day: addDays('2025-11-23', index), value: valueOn(index) }));
const lately = (days: HistoryDays, valueOn: (index: number) => number | null) => {
  const series = points(days, valueOn);
  return { days, history: { priceFen: series, stock: series, sold30d: series } };
};

const view = (change: Partial<Parameters<typeof ProductsView>[0]> = {}) => (
  <ProductsView
    shop={null}
    shops={shops}
    settings={defaultSettings}
    onSettings={() => undefined}
    now={now}
    version={0}
    onChanged={() => undefined}
    {...change}
  />
);
const title = (number: number) => screen.findByRole('button', { name: `商品 ${number}` });
const detail = () => screen.queryByRole('complementary', { name: '商品详情' });

beforeEach(() => {
  location.hash = '#products';
  vi.mocked(load.loadItems).mockResolvedValue([item(2), item(1)]);
  vi.mocked(load.loadProduct).mockImplementation(async (ref) => product({ ref }));
  vi.mocked(load.loadProductHistory).mockImplementation(async (_, days) => lately(days, (index) => index));
  vi.mocked(load.loadProductChanges).mockResolvedValue({ changes: [], categoryNames: {} });
});
afterEach(cleanup);

describe('product-address', () => {
  it('names a product in the hash and reads it back', () => {
    const { ref } = item(1);
    expect(productHash(ref)).toBe('#products/taobao/1/600001');
    expect(productOfHash(productHash(ref))).toEqual(ref);
  });

  it('takes nothing but three plain ids', () => {
    const bad = ['', '#products', '#products/taobao/1', '#products/taobao/1/2/3', '#products/taobao/<b>/2', '#today/taobao/1/2'];
    expect(bad.map(productOfHash)).toEqual(bad.map(() => null));
  });
});

describe('product detail', () => {
  it('opens from a title, takes the focus, and gives it back on Esc', async () => {
    render(view());
    const button = await title(1);
    button.focus();
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    await waitFor(() => expect(detail()).not.toBeNull());
    expect(location.hash).toBe('#products/taobao/1/600001');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(button.getAttribute('aria-controls')).toBe(detail()?.id);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: '关闭' })));

    fireEvent.keyDown(document, { key: 'Escape' });
    await waitFor(() => expect(detail()).toBeNull());
    expect(location.hash).toBe('#products');
    await waitFor(async () => expect(document.activeElement).toBe(await title(1)));
  });

  it('closes by its button and by the title that opened it', async () => {
    render(view());
    fireEvent.click(await title(1));
    fireEvent.click(await screen.findByRole('button', { name: '关闭' }));
    await waitFor(() => expect(detail()).toBeNull());
    fireEvent.click(await title(2));
    await waitFor(() => expect(detail()).not.toBeNull());
    fireEvent.click(await title(2));
    await waitFor(() => expect(detail()).toBeNull());
  });

  it('closes on the browser’s “back”, however many products were looked at', async () => {
    render(view());
    fireEvent.click(await title(1));
    await waitFor(() => expect(detail()).not.toBeNull());
    fireEvent.click(await title(2));
    await waitFor(() => expect(location.hash).toBe('#products/taobao/1/600002'));
    history.back();
    await waitFor(() => expect(detail()).toBeNull());
    expect(location.hash).toBe('#products');
  });

  it('leaves Esc in the search to the search', async () => {
    render(view());
    fireEvent.click(await title(1));
    await waitFor(() => expect(detail()).not.toBeNull());
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
    expect(location.hash).toBe('#products/taobao/1/600001');
  });

  it('opens from a link; where the row is not drawn the table gets the focus back', async () => {
    vi.mocked(load.loadItems).mockResolvedValue([item(2)]);
    location.hash = '#products/taobao/1/600001';
    render(view());
    await waitFor(() => expect(detail()).not.toBeNull());
    await title(2);
    fireEvent.keyDown(document, { key: 'Escape' });
    await waitFor(() => expect(detail()).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('table').parentElement));
  });

  it('keeps a part that fails to itself', async () => {
    vi.mocked(load.loadProductHistory).mockRejectedValue(new Error('no-answer'));
    location.hash = '#products/taobao/1/600001';
    render(view());
    expect(await within(await screen.findByRole('region', { name: '历史' })).findByRole('alert')).toBeTruthy();
    expect(await screen.findByText('QH-1')).toBeTruthy();
  });

  it('loads as many days as are chosen', async () => {
    location.hash = '#products/taobao/1/600001';
    render(view());
    fireEvent.click(await screen.findByRole('radio', { name: '365 天' }));
    await waitFor(() => expect(vi.mocked(load.loadProductHistory).mock.lastCall?.[1]).toBe(365));
    expect(vi.mocked(load.loadProductHistory).mock.calls[0]?.[1]).toBe(90);
  });

  it('says in the table whose a product is only where several shops stand together', async () => {
    const { rerender } = render(view());
    expect((await screen.findAllByText('青禾衣橱')).length).toBe(2);
    rerender(view({ shop: shops[0] ?? null }));
    await waitFor(() => expect(screen.queryByText('青禾衣橱')).toBeNull());
  });
});

describe('product-facts', () => {
  it('shows every missing field as --, never as 0', () => {
    const missing = { title: null, categoryPath: null, outerId: null, priceFen: null, stock: null, sold30d: null, status: null };
    const { container } = render(<ProductFacts product={product({ ...missing, shop: null })} now={now} />);
    const shown = [...container.querySelectorAll('.missing')].map(({ firstChild }) => firstChild?.textContent);
    expect(shown).toEqual(Object.keys(missing).map(() => '--'));
    expect(container.textContent).toContain('卖家 1');
  });

  it('takes a seen 0 for a value', () => {
    const { container } = render(<ProductFacts product={product({ stock: 0, sold30d: 0 })} now={now} />);
    expect(container.querySelectorAll('.missing')).toHaveLength(0);
  });

  it('shows the finding, its fix and a title to copy, and leads to the edit page over https', () => {
    const finding = {
      rule: 'title-length',
      status: 'fail',
      message: 'over',
      params: { units: 64, limit: 60, over: 4 },
      spans: [],
      suggestedTitle: '短标题',
    } as const;
    render(<ProductFacts product={product({ findings: [{ ...finding, spans: [] }] })} now={now} />);
    expect(screen.getByText('标题已用 64 字符，页面上限 60，超出 4')).toBeTruthy();
    expect(screen.getByText(/再删 4 个字符/)).toBeTruthy();
    expect(screen.getByText('短标题')).toBeTruthy();
    expect(screen.getByRole('button', { name: '复制' })).toBeTruthy();
    const link = screen.getByRole('link', { name: '打开编辑页' });
    expect(link.getAttribute('href')).toBe('https://item.upload.taobao.com/sell/v2/publish.htm?itemId=600001');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('has no edit link where the platform’s address is not known', () => {
    render(<ProductFacts product={product({ platform: 'jd' })} now={now} />);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('says so when nothing is stored', () => {
    render(<ProductFacts product={null} now={now} />);
    expect(screen.getByText(/没有这个商品的记录/)).toBeTruthy();
  });
});

describe('product-history', () => {
  it('keeps unseen days as gaps', () => {
    const { container } = render(<ProductHistory {...lately(30, (index) => (index % 10 === 5 ? null : index))} />);
    const [price] = container.querySelectorAll('svg');
    expect(price?.querySelectorAll('.spark__gap')).toHaveLength(3);
    expect(price?.querySelectorAll('polyline')).toHaveLength(4);
  });

  it('draws a year as one path a run, not an element a day', () => {
    const from = performance.now();
    const { container } = render(<ProductHistory {...lately(365, (index) => (index >= 100 && index < 120 ? null : index))} />);
    // Far above what it takes: only a drawing that grew with the days would reach it.
    expect(performance.now() - from).toBeLessThan(500);
    for (const svg of container.querySelectorAll('svg')) {
      expect(svg.querySelectorAll('polyline')).toHaveLength(2);
      expect(svg.querySelectorAll('*').length).toBeLessThan(10);
    }
  });

  it('says of an empty span which span it is', () => {
    render(<ProductHistory {...lately(30, () => null)} />);
    expect(screen.getByText('最近 30 天没有读到它的价格、库存和销量。')).toBeTruthy();
  });
});

describe('product-changes', () => {
  it('draws the newest first and the rest when asked', () => {
    const changes = Array.from({ length: 40 }, (_, index): ChangeView => {
      const at = now - index * 86_400_000;
      return { kind: 'stock-out', from: index + 1, to: 0, at, previousSeenAt: at - 1, pageKind: 'item-list' };
    });
    render(<ProductChanges changes={changes} categoryNames={{}} now={now} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(12);
    fireEvent.click(screen.getByRole('button', { name: '再看 28 条更早的' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(40);
  });
});
