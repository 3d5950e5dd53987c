// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { csvText } from '@/components/shared/csv-text';
import { auditCsv } from '@/components/title-audit/audit-csv';
import { chooseTitles, firstTitleQuery } from '@/components/title-audit/choose-titles';
import { JudgeAgain } from '@/components/title-audit/judge-again';
import { TitleAudit } from '@/components/title-audit/title-audit';
import type { TitleRowView } from '@/components/title-audit/title-row-view';
import { TopFindings } from '@/components/top-findings/top-findings';
import * as load from '@/entrypoints/dashboard/titles/load-titles';
import { titleActions } from '@/entrypoints/dashboard/titles/title-actions';
import { TitlesView } from '@/entrypoints/dashboard/titles/titles-view';
import { fail, ok } from '@/utils/core/result';
import type { Finding } from '@/utils/records/finding';
import { defaultSettings } from '@/utils/settings/schema';

vi.mock('@/entrypoints/dashboard/titles/load-titles');

const now = Date.UTC(2026, 10, 22, 10);
const fault = (status: Finding['status'], rule = 'title-length', change: Partial<Finding> = {}): Finding => ({
  rule,
  status,
  message: 'over',
  params: { units: 64, limit: 60, over: 4 },
  spans: [],
  suggestedTitle: null,
  ...change,
});
const row = (number: number, change: Partial<TitleRowView> = {}): TitleRowView => ({
  ref: { site: 'taobao', shopId: '1', itemId: String(600_000 + number) },
  platform: 'taobao',
  title: `标题 ${number}`,
  categoryPath: ['女装'],
  outerId: `QH-${number}`,
  priceFen: null,
  stock: null,
  sold30d: null,
  status: 'on-sale',
  statusText: null,
  findings: [fault('warn')],
  shop: null,
  lastSeenAt: now,
  score: 94,
  traffic: { metric: 'visitors', value: number, day: '2026-11-21' },
  rank: number,
  ...change,
});
const clean = (number: number) => row(number, { findings: [], score: null, traffic: null, rank: null });
const ids = (rows: readonly TitleRowView[]) => rows.map(({ ref }) => Number(ref.itemId) - 600_000);
const audit = (rows: TitleRowView[], change: Partial<Parameters<typeof TitleAudit>[0]> = {}) => (
  <TitleAudit
    rows={rows}
    now={now}
    hasShops={false}
    open={null}
    onToggle={() => undefined}
    onExport={() => undefined}
    {...change}
  />
);

afterEach(cleanup);

describe('choose-titles', () => {
  it('lists what is worth mending first, first, and leaves clean titles out', () => {
    expect(ids(chooseTitles([row(3), clean(9), row(1), row(2)], firstTitleQuery))).toEqual([1, 2, 3]);
  });

  it('puts unknown traffic last whichever way one sorts', () => {
    const rows = [row(1, { traffic: null }), row(2), row(3)];
    const query = { ...firstTitleQuery, sort: 'traffic' as const };
    expect(ids(chooseTitles(rows, query))).toEqual([2, 3, 1]);
    expect(ids(chooseTitles(rows, { ...query, isDescending: true }))).toEqual([3, 2, 1]);
  });

  it('sorts visitors among visitors: sales of a month come behind, whichever way one sorts', () => {
    const sold = { metric: 'sold-30d', value: 900, day: null };
    const rows = [row(1, { traffic: sold }), row(2), row(3)];
    const query = { ...firstTitleQuery, sort: 'traffic' as const };
    expect(ids(chooseTitles(rows, query))).toEqual([2, 3, 1]);
    expect(ids(chooseTitles(rows, { ...query, isDescending: true }))).toEqual([3, 2, 1]);
  });

  it('tells must-fix from advice only, and all from both', () => {
    const rows = [row(1, { findings: [fault('warn'), fault('fail', 'b')] }), row(2), clean(3)];
    const at = (level: 'fail' | 'warn' | 'all') => ids(chooseTitles(rows, { ...firstTitleQuery, level }));
    expect([at('fail'), at('warn'), at('all')]).toEqual([[1], [2], [1, 2, 3]]);
  });

  it('keeps the products of one rule', () => {
    const rows = [row(1), row(2, { findings: [fault('warn', 'title-spacing')] })];
    expect(ids(chooseTitles(rows, { ...firstTitleQuery, rule: 'title-spacing' }))).toEqual([2]);
  });

  it('searches title, id and own code, all words at once', () => {
    const rows = [row(1), row(2, { title: '阔腿裤 高腰' })];
    expect(ids(chooseTitles(rows, { ...firstTitleQuery, search: '高腰 阔腿' }))).toEqual([2]);
    expect(ids(chooseTitles(rows, { ...firstTitleQuery, search: 'qh-1' }))).toEqual([1]);
    expect(ids(chooseTitles(rows, { ...firstTitleQuery, search: '600002' }))).toEqual([2]);
  });
});

describe('title-audit', () => {
  it('draws only a window of 5,000 titles and says how many there are', () => {
    const { container } = render(audit(Array.from({ length: 5000 }, (_, number) => row(number + 1))));
    expect(container.querySelectorAll('tbody tr:not(.spacer)').length).toBeLessThan(60);
    expect(screen.getByText('5000 / 5000 个')).toBeTruthy();
  });

  it('names the traffic’s metric and day, and shows unknown traffic as --', () => {
    render(audit([row(7), row(8, { traffic: null })]));
    expect(screen.getByTitle('访客数 7，2026-11-21 的数')).toBeTruthy();
    expect(screen.getByTitle(/近 60 天没有读到/).textContent).toContain('--');
  });

  it('puts the dearest finding first, not the one that came first', () => {
    const texts = { message: 'repeated', params: { word: '显瘦', all: '显瘦', times: 2 } };
    render(audit([row(1, { findings: [fault('warn', 'title-repeated-word', texts), fault('fail')] })]));
    const body = screen.getAllByRole('row')[1];
    expect(body?.textContent).toContain('标题已用 64 字符');
    expect(body?.textContent).toContain('另有 1 条');
  });

  it('narrows to a rule and exports just what is left, in its order', () => {
    const onExport = vi.fn();
    render(audit([row(1), row(2, { findings: [fault('warn', 'title-spacing')] })], { onExport }));
    fireEvent.change(screen.getByLabelText('哪条规则'), { target: { value: 'title-spacing' } });
    fireEvent.click(screen.getByRole('button', { name: '导出这 1 行' }));
    expect(ids(onExport.mock.calls[0]?.[0])).toEqual([2]);
  });

  it('sorts by a pressed heading and says so', () => {
    render(audit([row(1), row(2)]));
    expect(screen.getByRole('columnheader', { name: /先后/ }).getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(screen.getByRole('button', { name: '流量' }));
    expect(screen.getByRole('columnheader', { name: /流量/ }).getAttribute('aria-sort')).toBe('descending');
    expect(screen.getAllByRole('row')[1]?.textContent).toContain('标题 2');
  });

  it('says that nothing was found, and shows all when asked', () => {
    render(audit([clean(1)]));
    expect(screen.getByText(/没有发现要改的标题/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '看全部商品' }));
    expect(screen.getByText('标题 1')).toBeTruthy();
  });

  it('tells what to open when there is nothing yet', () => {
    render(audit([]));
    expect(screen.getByRole('link', { name: '打开商品列表' })).toBeTruthy();
  });
});

describe('csv-text', () => {
  it('takes the force out of text that would run as a formula, and leaves numbers alone', () => {
    const cells = ['=1+1', '+86', '-x', '@sum', '\tx', 'a,"b"', -3, null];
    expect(csvText([cells])).toBe(`\uFEFF'=1+1,'+86,'-x,'@sum,"'\tx","a,""b""",-3,\r\n`);
  });

  it('keeps ids as text, and what is not known as an empty cell', () => {
    const [, line = ''] = auditCsv([row(1, { traffic: null, outerId: null, title: '=cmd' })]).split('\r\n');
    const cells = line.split(',');
    expect(cells.slice(3, 10)).toEqual(['"600001\t"', '', "'=cmd", '94', '', '', '']);
  });
});

describe('judge-again', () => {
  it('shows how far it is instead of the button, and says when it is over', () => {
    const judge = async () => ok(null);
    const { rerender } = render(<JudgeAgain progress={null} onJudge={judge} />);
    expect(screen.queryByText('检查完了')).toBeNull();
    rerender(<JudgeAgain progress={{ done: 300, total: 1200 }} onJudge={judge} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('progressbar', { name: '已检查 300 / 1200 个' })).toBeTruthy();
    rerender(<JudgeAgain progress={null} onJudge={judge} />);
    expect(screen.getByText('检查完了')).toBeTruthy();
  });

  it('says why it did not begin', async () => {
    render(<JudgeAgain progress={null} onJudge={async () => fail('no-answer')} />);
    fireEvent.click(screen.getByRole('button', { name: '重新检查全部' }));
    expect(await screen.findByText(/后台没有回应/)).toBeTruthy();
  });
});

describe('titles view', () => {
  beforeEach(() => {
    location.hash = '#titles';
    vi.mocked(load.loadTitles).mockResolvedValue([row(1), row(2)]);
  });
  const view = (onChanged = () => undefined) => (
    <TitlesView
      shop={null}
      shops={[]}
      settings={defaultSettings}
      onSettings={() => undefined}
      now={now}
      version={0}
      onChanged={onChanged}
    />
  );

  it('asks for judging anew, follows its progress and reads anew when it is over', async () => {
    const asked = vi.spyOn(titleActions, 'judgeAgain').mockResolvedValue(ok(null));
    const onChanged = vi.fn(() => undefined);
    render(view(onChanged));
    fireEvent.click(await screen.findByRole('button', { name: '重新检查全部' }));
    expect(asked).toHaveBeenCalledOnce();
    await browser.storage.local.set({ recompute: { after: null, done: 100, total: 400 } });
    expect(await screen.findByText('已检查 100 / 400 个')).toBeTruthy();
    expect(onChanged).not.toHaveBeenCalled();
    await browser.storage.local.remove('recompute');
    await waitFor(() => expect(onChanged).toHaveBeenCalledOnce());
    expect(await screen.findByText('检查完了')).toBeTruthy();
  });

  it('opens a title’s workshop in the address, says why it has none, and gives the focus back on Esc', async () => {
    render(view());
    fireEvent.click(await screen.findByRole('button', { name: '标题 2' }));
    const panel = await screen.findByRole('complementary', { name: '标题工坊' });
    expect(location.hash).toBe('#titles/taobao/1/600002');
    expect(await within(panel).findByRole('alert')).toBeTruthy();
    fireEvent.keyDown(document, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    expect(location.hash).toBe('#titles');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: '标题 2' })));
  });
});

describe('top-findings', () => {
  it('shows score and traffic of what is worth most, unknown traffic as --, and leads to the workshop', () => {
    const items = [
      { ...row(1), score: 64 },
      { ...row(2), score: 70, traffic: null },
    ];
    render(<TopFindings items={items} hasItems />);
    expect(screen.getByText('64 分')).toBeTruthy();
    expect(screen.getByTitle('访客数 1，2026-11-21 的数')).toBeTruthy();
    expect(screen.getByText('流量 --')).toBeTruthy();
    expect(screen.getByRole('link', { name: '标题 1' }).getAttribute('href')).toBe('/dashboard.html#titles/taobao/1/600001');
  });

  it('says by what the products are in order', () => {
    const sold = { metric: 'sold-30d', value: 9, day: null };
    const basis = (...traffic: (typeof sold | null)[]) => {
      const items = traffic.map((one, at) => ({ ...row(at + 1), score: 64, traffic: one }));
      const { container } = render(<TopFindings items={items} hasItems />);
      return container.querySelector('p')?.textContent;
    };
    const visitors = { ...sold, metric: 'visitors' };
    expect(basis(visitors, visitors)).toBe('按访客数 × 扣分排');
    expect(basis(visitors, sold)).toContain('没有访客数的排在后面');
    expect(basis(sold)).toContain('按 30 日销量');
    expect(basis(null)).toContain('没有读到访客数和销量');
  });
});
