// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageActions } from '@/components/reading/page-row';
import { ReadingBoard } from '@/components/reading/reading-board';
import type { PageStateView } from '@/components/shared/views';
import { fail, ok } from '@/utils/core/result';
import type { ReaderReport } from '@/utils/records/reader-report';

const now = Date.parse('2026-11-22T10:00:00+08:00');

const report = (given: Partial<ReaderReport> = {}): ReaderReport => ({
  site: 'sycm',
  pageKind: 'item-metrics',
  reader: 'item-rank',
  layer: 'network',
  outcome: 'partly',
  reason: 'missing-id',
  at: 'data.data[3]',
  fields: { read: 20, expected: 24 },
  accepted: 99,
  refused: 1,
  time: now - 60_000,
  ...given,
});

const page = (given: Partial<PageStateView> = {}): PageStateView => ({
  site: 'sycm',
  pageKind: 'item-metrics',
  state: 'partly',
  lastGoodAt: now - 60_000,
  readers: [{ reader: 'item-rank', state: 'partly', missesInARow: 0, lastReport: report(), reports: [report()] }],
  ...given,
});

const never = page({ pageKind: 'market', state: 'never', lastGoodAt: null, readers: [] });
const sample = { fileName: 'shoplamp-sycm.json', text: '{"kind":"shoplamp-sample"}', pageCharacters: 12, answers: 2 };

afterEach(cleanup);

let actions: PageActions;
beforeEach(() => {
  actions = { isOn: () => true, onSwitch: vi.fn(), takeSample: vi.fn(async () => ok(sample)), saveSample: vi.fn() };
});
const show = (pages: PageStateView[]) => render(<ReadingBoard pages={pages} now={now} actions={actions} />);

describe('reader board', () => {
  it('tells of each page its state, the reader used and how many fields were read', () => {
    show([page(), never]);
    const row = screen.getByRole('rowheader', { name: '商品数据' }).closest('tr');
    expect(row?.textContent).toMatch(/只读到一部分.*读到 20 \/ 应有 24 · 接口应答/);
    expect(screen.getByText('0 正常 · 1 要看 · 1 没见过')).toBeTruthy();
  });

  it('keeps sites nobody opened closed', () => {
    show([page(), page({ site: 'kuaishou', pageKind: 'item-list', state: 'never', lastGoodAt: null, readers: [] })]);
    const sites = screen.getAllByRole('group');
    expect(sites.map((site) => site.hasAttribute('open'))).toEqual([true, false]);
  });

  it('says what to do when a page hides its figures', () => {
    const hidden = report({ reason: 'private-glyphs', outcome: 'changed' });
    show([page({ readers: [{ reader: 'goods', state: 'changed', missesInARow: 3, lastReport: hidden, reports: [hidden] }] })]);
    expect(screen.getByText(/导出/)).toBeTruthy();
  });

  it('switches one page off', () => {
    show([page()]);
    fireEvent.click(screen.getByLabelText('读取 生意参谋 的 商品数据'));
    expect(actions.onSwitch).toHaveBeenCalledWith('sycm', 'item-metrics', false);
  });

  it('gives the last reports as text without page content', async () => {
    const written: string[] = [];
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: async (text: string) => void written.push(text) } });
    show([page()]);
    fireEvent.click(screen.getByRole('button', { name: /^详情/ }));
    fireEvent.click(screen.getByRole('button', { name: '复制报告' }));
    await waitFor(() => expect(written).toHaveLength(1));
    expect(written[0]).toBe(
      '2026-11-22 09:59:00 | sycm/item-metrics | item-rank | partly | accepted 99 | refused 1 | fields 20/24 | missing-id data.data[3]',
    );
    vi.unstubAllGlobals();
  });

  it('shows a sample before it is saved', async () => {
    show([page()]);
    fireEvent.click(screen.getByRole('button', { name: /^详情/ }));
    fireEvent.click(screen.getByRole('button', { name: '存页面样本' }));
    const preview = await screen.findByRole('region', { name: '样本预览' });
    expect(preview.textContent).toContain('shoplamp-sample');
    expect(actions.saveSample).not.toHaveBeenCalled();
    fireEvent.click(within(preview).getByRole('button', { name: '存成文件' }));
    expect(actions.saveSample).toHaveBeenCalledWith(sample);
  });

  it('says that the page has to be open for a sample', async () => {
    actions.takeSample = vi.fn(async () => fail('sample-missing'));
    show([page()]);
    fireEvent.click(screen.getByRole('button', { name: /^详情/ }));
    fireEvent.click(screen.getByRole('button', { name: '存页面样本' }));
    expect(await screen.findByText(/没有标签页开着这个页面/)).toBeTruthy();
  });
});
