// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { chooseRows, type ProductQuery } from '@/components/products/choose-rows';
import { ProductTable } from '@/components/products/product-table';
import { windowOf } from '@/components/products/use-window';
import type { ItemView } from '@/components/shared/views';
import type { Finding } from '@/utils/records/finding';

const now = Date.UTC(2026, 10, 22);
const fault = (status: Finding['status']): Finding => ({
  rule: 'title-length',
  status,
  message: 'over',
  params: {},
  spans: [],
  suggestedTitle: null,
});
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
  shop: null,
  lastSeenAt: now,
  ...change,
});
const query: ProductQuery = { search: '', status: null, isOnlyFindings: false, sort: 'sold30d', isDescending: true };
const ids = (items: ItemView[]) => items.map(({ ref }) => Number(ref.itemId) - 600_000);

afterEach(cleanup);

describe('choose-rows', () => {
  it('puts what is not known last whichever way one sorts', () => {
    const items = [item(1, { sold30d: null }), item(2, { sold30d: 0 }), item(3, { sold30d: 9 })];
    expect(ids(chooseRows(items, query))).toEqual([3, 2, 1]);
    expect(ids(chooseRows(items, { ...query, isDescending: false }))).toEqual([2, 3, 1]);
  });

  it('lets one must-fix outweigh any number of advices', () => {
    const items = [item(1, { findings: [fault('warn'), fault('warn'), fault('warn')] }), item(2, { findings: [fault('fail')] })];
    expect(ids(chooseRows(items, { ...query, sort: 'findings' }))).toEqual([2, 1]);
  });

  it('searches title, id, own code and category, all words at once', () => {
    const items = [item(1), item(2, { categoryPath: ['男装', '衬衫'] })];
    expect(ids(chooseRows(items, { ...query, search: 'qh-1' }))).toEqual([1]);
    expect(ids(chooseRows(items, { ...query, search: '600002' }))).toEqual([2]);
    expect(ids(chooseRows(items, { ...query, search: '商品 衬衫' }))).toEqual([2]);
  });

  it('keeps only products with something to fix when asked to', () => {
    const items = [item(1, { findings: [fault('pass')] }), item(2, { findings: [fault('warn')] })];
    expect(ids(chooseRows(items, { ...query, isOnlyFindings: true }))).toEqual([2]);
  });
});

describe('product-table', () => {
  it('draws only a window of 5,000 products and says how many there are', () => {
    const { container } = render(<ProductTable items={Array.from({ length: 5000 }, (_, number) => item(number))} now={now} />);
    const rows = container.querySelectorAll('tbody tr:not(.spacer)');
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThan(60);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('5001');
    expect(screen.getByText('5000 / 5000 个')).toBeTruthy();
  });

  it('moves the window with the scroll', () => {
    expect(windowOf(0, 520, 52, 5000, 8)).toEqual({ from: 0, to: 18 });
    expect(windowOf(52_000, 520, 52, 5000, 8)).toEqual({ from: 992, to: 1018 });
    expect(windowOf(9e9, 520, 52, 100, 8)).toEqual({ from: 92, to: 100 });
  });

  it('sorts by a pressed heading and says so', () => {
    render(<ProductTable items={[item(1), item(2)]} now={now} />);
    fireEvent.click(screen.getByRole('button', { name: '库存' }));
    expect(screen.getByRole('columnheader', { name: /库存/ }).getAttribute('aria-sort')).toBe('descending');
  });

  it('shows what is not known as --, never as 0', () => {
    const { container } = render(<ProductTable items={[item(1, { stock: null, sold30d: null, priceFen: null })]} now={now} />);
    const cells = [...container.querySelectorAll('td.number .missing')];
    expect(cells.map(({ firstChild }) => firstChild?.textContent)).toEqual(['--', '--', '--']);
    expect(cells.at(2)?.getAttribute('title')).toContain('不是 0');
  });

  it('tells what to open when there is nothing yet', () => {
    render(<ProductTable items={[]} now={now} />);
    expect(screen.getByRole('link', { name: '打开商品列表' }).getAttribute('href')).toBe(
      'https://myseller.taobao.com/home.htm/SellManage/all',
    );
  });
});
