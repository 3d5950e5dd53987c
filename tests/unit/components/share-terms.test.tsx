// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MOST_PRODUCTS } from '@/components/share-terms/share-choice';
import { ShareTerms } from '@/components/share-terms/share-terms';
import type { Shared } from '@/components/share-terms/share-views';
import type { ItemView } from '@/components/shared/views';
import { fail, ok, type Result } from '@/utils/core/result';

const item = (number: number, change: Partial<ItemView> = {}): ItemView => ({
  ...{ ref: { site: 'taobao', shopId: '1', itemId: `i${number}` }, platform: 'taobao', title: `商品 ${number}` },
  ...{ categoryPath: ['女装', '连衣裙'], outerId: null, priceFen: null, stock: null, sold30d: number, status: 'on-sale' },
  ...{ statusText: null, findings: [], shop: null, lastSeenAt: 0 },
  ...change,
});
const proposal = (title: string, lost: string[] = []): Shared['rows'][number]['proposal'] => ({
  ...{ title, units: 20, weight: 2, bound: 3, covered: ['碎花连衣裙'], lost, warnings: [], reasons: [] },
  diff: [
    { kind: 'same', text: '法式' },
    { kind: 'removed', text: '气质' },
    { kind: 'added', text: '碎花' },
  ],
});
const shared: Shared = {
  rows: [
    { itemId: 'i3', title: '商品 3', terms: [], proposal: null },
    {
      itemId: 'i1',
      title: '商品 1',
      terms: [{ text: '碎花连衣裙', reason: 'fits', also: ['连衣裙碎花'] }],
      proposal: proposal('法式碎花', ['气质裙']),
    },
    { itemId: 'i2', title: '商品 2', terms: [{ text: '长裙', reason: 'covered', also: [] }], proposal: proposal('长款裙') },
  ],
  demandMetric: 'search-heat',
  left: [{ text: '旗袍', lo: 1200, hi: 1200, statDate: '2026-11-20' }],
  unweighed: ['连衣裙夏'],
};

afterEach(cleanup);

const show = (items: ItemView[], change: Partial<Parameters<typeof ShareTerms>[0]> = {}) => {
  const share = vi.fn(async () => ok(shared));
  const keep = vi.fn(async () => ok(null));
  const onCancel = vi.fn();
  const props = { ...{ site: 'taobao', shopId: '1', progress: null, share, keep, onCancel }, ...change };
  const { rerender } = render(<ShareTerms items={items} {...props} />);
  return { share, keep, onCancel, update: (next: object) => rerender(<ShareTerms items={items} {...props} {...next} />) };
};
const start = () => fireEvent.click(screen.getByRole('button', { name: /个商品分词$/ }));
const toResults = async (change: Partial<Parameters<typeof ShareTerms>[0]> = {}) => {
  const spies = show([item(1), item(2), item(3)], change);
  start();
  await screen.findByRole('table');
  return spies;
};

describe('share-terms', () => {
  it('offers the largest category, ticks what is on sale and asks for what is ticked', () => {
    const { share } = show([
      ...[item(1), item(2, { status: 'in-stock' }), item(3)],
      item(9, { categoryPath: ['女装', '裤子'] }),
      item(8, { categoryPath: null }),
    ]);
    expect(screen.getByText(/另有 1 个商品没读到标题或类目/)).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: /商品 1/ }));
    start();
    expect(share).toHaveBeenCalledWith(['i3']);
  });

  it('asks for products of one category only', () => {
    const { share } = show([item(1), item(2), item(9, { categoryPath: ['女装', '裤子'] })]);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: '女装 › 裤子' } });
    start();
    expect(share).toHaveBeenCalledWith(['i9']);
  });

  it('never ticks more than one question may name, the most sold first', () => {
    const { share } = show(Array.from({ length: 230 }, (_, at) => item(at)));
    start();
    const [[ids] = [[]]] = share.mock.calls as unknown as [string[]][];
    expect(ids).toHaveLength(MOST_PRODUCTS);
    expect(ids).toContain('i229');
    expect(ids).not.toContain('i0');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '商品 0' }).disabled).toBe(true);
  });

  it('"none" and "all" mean what the filter shows', () => {
    const { share } = show([item(1), item(2), item(3)]);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '商品 2' } });
    fireEvent.click(screen.getByRole('button', { name: '全不选' }));
    start();
    expect(share).toHaveBeenCalledWith(['i3', 'i1']);
  });

  it('says that it works, and a failure in words with a retry', async () => {
    const share = vi.fn(async () => fail('no-answer'));
    show([item(1)], { share });
    start();
    expect(screen.getByRole('progressbar')).toBeTruthy();
    expect((await screen.findByRole('alert')).textContent).toContain('后台没有回应');
    fireEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(share).toHaveBeenCalledTimes(2);
  });

  it('shows how far it is, and stops when asked without calling that a failure', async () => {
    let answer: (result: Result<Shared>) => void = () => undefined;
    const share = () => new Promise<Result<Shared>>((resolve) => (answer = resolve));
    const { onCancel, update } = show([item(1), item(2)], { share });
    start();
    update({ progress: { done: 1, total: 2 } });
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(1);
    expect(screen.getByText('已给 1 / 2 个商品算好标题')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '取消' }));
    expect(onCancel).toHaveBeenCalledOnce();
    answer(fail('cancelled'));
    expect(await screen.findByText('已停下，什么都没存。')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows of each product its terms with the reason, the change, what is lost, and what no product fits', async () => {
    await toResults();
    const row = screen.getByRole('link', { name: '商品 1' }).closest('tr');
    expect(row?.textContent).toMatch(/碎花连衣裙 同样的字词换个次序也算：连衣裙碎花适合/);
    expect(row?.querySelector('ins')?.textContent).toBe('碎花');
    expect(row?.querySelector('del')?.textContent).toBe('气质');
    expect(row?.textContent).toContain('改后不再覆盖：气质裙');
    expect(screen.getByText('旗袍').textContent).toBe('旗袍 1,200');
    expect(screen.getByText('连衣裙夏').closest('details')?.textContent).toMatch(/没有这项数据/);
    // Those with something to decide come first.
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['商品 1', '商品 2', '商品 3']);
  });

  it('keeps one title as a draft and says so', async () => {
    const { keep } = await toResults();
    fireEvent.click(screen.getByRole('button', { name: '采用建议标题：商品 1' }));
    expect(await screen.findByText('已存草稿')).toBeTruthy();
    expect(keep.mock.calls).toEqual([['i1', '法式碎花']]);
  });

  it('keeps only the ticked ones at once, and those that failed stay to be kept', async () => {
    const keep = vi.fn(async (itemId: string) => (itemId === 'i1' ? fail('full') : ok(null)));
    await toResults({ keep });
    const button = () => screen.getByRole<HTMLButtonElement>('button', { name: /^采用勾选的/ });
    expect(button().disabled).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: '勾选全部建议' }));
    fireEvent.click(button());
    expect(await screen.findByText('已存 1 个草稿')).toBeTruthy();
    expect(keep.mock.calls.map(([itemId]) => itemId)).toEqual(['i1', 'i2']);
    expect(button().textContent).toContain('1');
    expect(await screen.findByText(/没成功：full/)).toBeTruthy();
  });

  it('finds the same ticks when going back', async () => {
    await toResults();
    fireEvent.click(screen.getByRole('button', { name: '重新选商品' }));
    expect(screen.queryByRole('table')).toBeNull();
    expect(within(screen.getByRole('group')).getAllByRole('checkbox', { checked: true })).toHaveLength(3);
  });

  it('says what to open when no category is known', () => {
    show([item(1, { categoryPath: null })]);
    expect(screen.getByText(/没有类目/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '打开商品列表' })).toBeTruthy();
  });
});
