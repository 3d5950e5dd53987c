// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bankCsv } from '@/components/keyword-bank/bank-csv';
import { bankMetrics } from '@/components/keyword-bank/bank-metrics';
import { chooseTerms, type TermQuery } from '@/components/keyword-bank/choose-terms';
import { type BankView, KeywordBank } from '@/components/keyword-bank/keyword-bank';
import { Trend } from '@/components/keyword-bank/trend';
import type { BankTerm, TermFigure } from '@/utils/records/bank-term';

const now = Date.parse('2026-11-22T10:00:00+08:00');
const figure = (lo: number, hi = lo, change: Partial<TermFigure> = {}): TermFigure => ({
  ...{
    lo,
    hi,
    statDate: '2026-11-20',
    days: 1,
    scope: null,
    platform: 'taobao',
    pageKind: 'search-terms',
    seenAt: now - 3_600_000,
  },
  ...change,
});
const term = (text: string, figures: BankTerm['figures'] = {}, change: Partial<BankTerm> = {}): BankTerm => ({
  ...{ text, platforms: ['taobao'], figures, ofItems: {}, history: {}, categoryIds: [] },
  ...{ firstDay: '2026-11-01', lastDay: '2026-11-20' },
  ...change,
});
const query: TermQuery = {
  ...{ search: '', isOnlyDemand: false, categoryId: null, withinDays: null },
  ...{ sort: 'search-heat', isDescending: true },
};
const choose = (terms: BankTerm[], change: Partial<TermQuery>) =>
  chooseTerms(terms, { ...query, ...change }, { demandMetric: 'search-heat', now }).map(({ text }) => text);
const bank = (terms: BankTerm[], change: Partial<BankView> = {}): BankView => ({
  ...{ site: 'taobao', shopId: '1', terms, total: terms.length, demandMetric: 'search-heat', categoryNames: {} },
  ...change,
});
const show = (view: BankView, change: Partial<Parameters<typeof KeywordBank>[0]> = {}) =>
  render(<KeywordBank bank={view} now={now} loadTitles={async () => ({})} saveCsv={vi.fn()} onMore={null} {...change} />);

afterEach(cleanup);

describe('choose-terms', () => {
  const terms = [
    term('连衣裙', { 'search-heat': figure(500, 1000) }),
    term('碎花连衣裙', { 'search-heat': figure(600) }, { categoryIds: ['50010850'] }),
    term('裙子', {}, { lastDay: '2026-10-01' }),
  ];

  it('sorts ranges by their lower end and what is not known last, both ways', () => {
    expect(choose(terms, {})).toEqual(['碎花连衣裙', '连衣裙', '裙子']);
    expect(choose(terms, { isDescending: false })).toEqual(['连衣裙', '碎花连衣裙', '裙子']);
  });

  it('narrows by words, demand, category and how lately it was seen', () => {
    expect(choose(terms, { search: '连衣 碎' })).toEqual(['碎花连衣裙']);
    expect(choose(terms, { isOnlyDemand: true })).toHaveLength(2);
    expect(choose(terms, { categoryId: '50010850' })).toEqual(['碎花连衣裙']);
    expect(choose(terms, { withinDays: 3 })).toHaveLength(2);
    expect(choose(terms, { withinDays: 2 })).toEqual([]);
  });

  it('takes a term no product was seen with for unknown, not for none', () => {
    const seen = term('短裙', {}, { ofItems: { '9': { visitors: figure(3) } } });
    expect(choose([term('长裙'), seen], { sort: '#items', isDescending: false })).toEqual(['短裙', '长裙']);
  });
});

describe('bank-metrics', () => {
  it('puts the demand metric first and the others by how many terms have them', () => {
    const terms = [
      term('a', { visitors: figure(1), clicks: figure(1), 'supply-demand': figure(1) }),
      term('b', { visitors: figure(1), impressions: figure(1) }),
    ];
    expect(bankMetrics(terms, 'impressions')).toEqual(['impressions', 'supply-demand', 'visitors', 'clicks']);
  });
});

describe('bank-csv', () => {
  const lines = (terms: BankTerm[], metrics: string[]) => bankCsv(terms, metrics, (id) => `类目 ${id}`).split('\r\n');

  it('lets no table program run a term, and keeps quotes and commas in their cell', () => {
    const text = bankCsv([term('=HYPERLINK("x")'), term('+1'), term('裙,"长"')], [], String);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toContain('"\'=HYPERLINK(""x"")"');
    expect(text).toContain("\r\n'+1,");
    expect(text).toContain('"裙,""长"""');
  });

  it('writes both ends, the day and the page of a figure in its unit, and nothing where nothing was shown', () => {
    const rate = figure(0.07, 0.07, { days: 7 });
    const [head, known, unknown] = lines(
      [term('裙', { 'search-heat': figure(500, 1000), 'term-click-rate': rate }), term('裤')],
      ['search-heat', 'term-click-rate'],
    );
    expect(head).toContain('搜索人气,搜索人气 上限,搜索人气 统计日,搜索人气 来源页,词点击率 (%)');
    expect(known?.split(',').slice(5)).toEqual([
      ...['500', '1000', '2026-11-20', '搜索词'],
      ...['7', '7', '截至 2026-11-20 的 7 天', '搜索词'],
    ]);
    expect(unknown).toBe('裤,淘宝,,,2026-11-20,,,,,,,,');
  });
});

describe('trend', () => {
  const day = (statDate: string, lo: number, hi = lo) => figure(lo, hi, { statDate });

  it('says nothing below three looks', () => {
    const { container } = render(<Trend metric="search-heat" points={[day('2026-11-01', 1), day('2026-11-02', 2)]} />);
    expect(container.querySelector('svg')).toBeNull();
  });

  it('joins only exact figures of days that touch, and draws a range as a bar', () => {
    const points = [day('2026-11-01', 1), day('2026-11-02', 2), day('2026-11-10', 2), day('2026-11-11', 1, 5)];
    const { container } = render(<Trend metric="search-heat" points={points} />);
    expect(container.querySelectorAll('.trend__line')).toHaveLength(1);
    expect(container.querySelectorAll('.trend__bar')).toHaveLength(1);
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('2026-11-01 是 1，2026-11-11 是 1 ~ 5');
  });
});

describe('keyword-bank', () => {
  it('draws only a window of 5,000 terms', () => {
    const { container } = show(bank(Array.from({ length: 5000 }, (_, at) => term(`词${at}`))));
    const rows = container.querySelectorAll('tbody tr:not(.spacer)');
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThan(60);
    expect(screen.getByText('5,000 / 5,000 个词')).toBeTruthy();
  });

  it('keeps a range a range, says of which day and page a figure is, and shows the unknown as --', () => {
    show(bank([term('连衣裙', { 'search-heat': figure(500, 1000) }), term('裙子')]));
    const shown = screen.getByText('500 ~ 1,000');
    expect(shown.getAttribute('title')).toContain('2026-11-20 · 搜索词');
    const row = screen.getByRole('button', { name: '裙子' }).closest('tr');
    expect(row?.querySelector('.missing')?.textContent).toContain('--');
  });

  it('marks the platforms of a term where the bank knows of two, and those only', () => {
    const both = term('连衣裙', { visitors: figure(1) }, { platforms: ['taobao', 'tmall'] });
    const rowOf = (text: string) => screen.getByRole('button', { name: text }).closest('tr')?.textContent;
    show(bank([both, term('裙子')]));
    expect(rowOf('连衣裙')).toContain('淘宝、天猫');
    expect(rowOf('裙子')).toContain('淘宝');
    cleanup();
    show(bank([term('裙子')]));
    expect(rowOf('裙子')).not.toContain('淘宝');
  });

  it('says which way a ratio of demand to supply is good', () => {
    show(bank([term('连衣裙', { 'supply-demand': figure(1.2) })], { demandMetric: null }));
    expect(screen.getByRole('columnheader', { name: /供需比/ }).textContent).toContain('越高越好');
  });

  it('sorts by a pressed heading and says so', () => {
    show(bank([term('a', { visitors: figure(1) }), term('b', { visitors: figure(9) })], { demandMetric: null }));
    fireEvent.click(screen.getByRole('button', { name: '访客数' }));
    expect(screen.getByRole('columnheader', { name: /访客数/ }).getAttribute('aria-sort')).toBe('descending');
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['b', 'a']);
  });

  it('opens a term with its figures by day and its products; Esc closes it and gives the focus back', async () => {
    const history = { 'search-heat': [figure(400, 800, { statDate: '2026-11-13' }), figure(500, 1000)] };
    const ofItems = { '600001': { visitors: figure(12) } };
    const loadTitles = vi.fn(async () => ({ '600001': '法式碎花连衣裙' }));
    show(bank([term('连衣裙', { 'search-heat': figure(500, 1000) }, { history, ofItems })]), { loadTitles });
    const opener = screen.getByRole('button', { name: '连衣裙' });
    fireEvent.click(opener);
    const panel = screen.getByRole('complementary', { name: '关键词详情' });
    const heads = within(panel).getAllByRole('rowheader');
    expect(heads.map(({ textContent }) => textContent)).toEqual(['搜索人气 · 越高越好', '2026-11-20', '2026-11-13']);
    const product = await within(panel).findByRole('link', { name: '法式碎花连衣裙' });
    expect(product.getAttribute('href')).toBe('#products/taobao/1/600001');
    expect(loadTitles).toHaveBeenCalledWith(['600001']);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('exports what the filters leave', () => {
    const saveCsv = vi.fn();
    show(bank([term('连衣裙'), term('半身裙')]), { saveCsv });
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '半身' } });
    fireEvent.click(screen.getByRole('button', { name: '导出 CSV（1 个词）' }));
    expect(saveCsv.mock.calls[0]?.[0]).toContain('半身裙');
    expect(saveCsv.mock.calls[0]?.[0]).not.toContain('连衣裙');
  });

  it('says when more terms are kept than shown and asks for them', () => {
    const onMore = vi.fn();
    show(bank([term('连衣裙')], { total: 7000 }), { onMore });
    expect(screen.getByText(/共 7,000 个词，先显示 1 个/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '多显示一些' }));
    expect(onMore).toHaveBeenCalledOnce();
  });

  it('tells which pages to open when there is no term yet', () => {
    show(bank([]));
    expect(screen.getByRole('link', { name: '打开：搜索词' }).getAttribute('href')).toContain('sycm.taobao.com');
    expect(screen.getByRole('link', { name: '导入报表' }).getAttribute('href')).toBe('#import');
  });
});
