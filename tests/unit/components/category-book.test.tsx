// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { bookTree, findNodes, openLines } from '@/components/category-book/book-tree';
import type { BookChange, BookNode } from '@/components/category-book/book-view';
import { CategoryBook } from '@/components/category-book/category-book';
import { seedsLeft } from '@/components/category-book/seeds-left';

const now = Date.UTC(2026, 10, 22, 10);
const node = (id: string, path: string[] | null, change: Partial<BookNode> = {}): BookNode => ({
  ...{ id, path, name: path?.at(-1) ?? `名 ${id}`, isLeaf: null, isPublishable: null, isAuthorized: null, isSure: true },
  ...{ firstSeenAt: now, lastSeenAt: now, products: 0 },
  ...change,
});
const book = (nodes: BookNode[], changes: BookChange[] = []) => (
  <CategoryBook book={{ site: 'taobao', platform: 'taobao', nodes, changes }} now={now} />
);
const names = (nodes: BookNode[]) => bookTree(nodes).map(({ name, depth, below }) => [name, depth, below]);

afterEach(cleanup);

describe('book-tree', () => {
  it('puts nodes below their parents, also below those no page has shown, and nodes without a path last', () => {
    expect(names([node('9', null), node('2', ['女装', '裙', '长裙']), node('1', ['女装'])])).toEqual([
      ['女装', 0, 2],
      ['裙', 1, 1],
      ['长裙', 2, 0],
      ['名 9', 0, 0],
    ]);
  });

  it('loses neither of two ids at one place', () => {
    const lines = bookTree([node('1', ['女装', '裙']), node('2', ['女装', '裙'])]);
    expect(lines.flatMap((line) => line.node?.id ?? []).sort()).toEqual(['1', '2']);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
    expect(lines.filter(({ name }) => name === '裙').map(({ depth }) => depth)).toEqual([1, 1]);
  });

  it('adds up the shop’s products below', () => {
    const [first] = bookTree([node('1', ['女装', '裙'], { products: 3 }), node('2', ['女装', '裤'], { products: 4 })]);
    expect(first?.products).toBe(7);
  });

  it('hides what stands below a closed line, however deep', () => {
    const lines = bookTree([node('1', ['甲', '乙', '丙']), node('2', ['丁'])]);
    expect(openLines(lines, new Set()).map(({ name }) => name)).toEqual(['丁', '甲']);
    expect(openLines(lines, new Set(lines.map(({ key }) => key))).map(({ name }) => name)).toEqual(['丁', '甲', '乙', '丙']);
  });

  it('finds by name, path and id', () => {
    const nodes = [node('501', ['女装', '裙']), node('502', ['男装', '裤'])];
    const ids = (search: string) => findNodes(nodes, { search, only: 'all' }).map(({ id }) => id);
    expect([ids('女装'), ids('502'), ids('男装 裤'), ids('鞋')]).toEqual([['501'], ['502'], ['502'], []]);
  });
});

describe('seeds-left', () => {
  it('counts a shipped leaf as known once a page has shown its name', () => {
    const none = seedsLeft([]);
    expect(none.left).toBe(none.total);
    const seen = seedsLeft([node('1', ['女装/女士精品', '连衣裙'], { isLeaf: true })]);
    expect(seen.left).toBeLessThan(seen.total);
    expect(seen.total).toBe(none.total);
  });
});

describe('category-book', () => {
  it('shows what no page has told as --, not as no', () => {
    const { container } = render(book([node('1', ['女装'], { isLeaf: false, isPublishable: true })]));
    const cells = [...container.querySelectorAll('tbody td')].map((cell) => cell.textContent);
    expect(cells.slice(1, 5)).toEqual(['1', '否', '是', '--还没有页面说过']);
  });

  it('opens and closes by a button that says which it is', () => {
    render(book([node('1', ['女装']), node('2', ['女装', '裙'])]));
    const parent = screen.getByRole('button', { name: /女装/ });
    expect(parent.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(parent);
    expect(screen.queryByText('裙')).toBeNull();
  });

  it('says between which looks something changed', () => {
    const at = Date.UTC(2026, 10, 20, 2);
    const change: BookChange = {
      ...{ kind: 'renamed', from: '长裙', to: '连衣裙', categoryId: '1', name: '连衣裙', at, previousSeenAt: at - 86_400_000 },
    };
    render(book([node('1', ['女装'])], [change]));
    expect(screen.getByText('“长裙”改名为“连衣裙”')).toBeTruthy();
    expect(screen.getByText(/在 11-19 10:00 和 11-20 10:00 之间/)).toBeTruthy();
  });

  it('says which pages teach it where nothing is known', () => {
    render(book([]));
    expect(screen.getByText(/还没有页面显示过淘宝的类目/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '选类目页' })).toBeTruthy();
  });

  it('finds shipped leaves too, and never gives them for the platform’s own', () => {
    render(book([node('1', ['女装'])]));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '收纳' } });
    expect(screen.getAllByText('非本平台ID').length).toBeGreaterThan(0);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'leaf' } });
    expect(screen.queryByText('非本平台ID')).toBeNull();
  });

  it('draws only a window of 8,000 nodes', () => {
    const nodes = Array.from({ length: 8000 }, (_, number) => node(String(number), ['甲', `叶 ${number}`]));
    const { container } = render(book(nodes));
    fireEvent.click(screen.getByRole('button', { name: /甲/ }));
    expect(container.querySelectorAll('tbody tr:not(.spacer)').length).toBeLessThan(80);
  });
});
