// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { figureText } from '@/components/import/figure-text';
import { ImportBoard } from '@/components/import/import-board';
import { suggestedShop } from '@/components/import/target-shop';
import type {
  ComparisonView,
  ContentView,
  ImportActions,
  ImportFileView,
  ImportState,
  MappingView,
  SummaryView,
} from '@/components/import/views';
import type { ShopView } from '@/components/shared/views';

const now = Date.parse('2026-11-22T10:00:00+08:00');
const shop = (shopId: string, given: Partial<ShopView> = {}): ShopView => ({
  site: 'taobao',
  shopId,
  name: `店 ${shopId}`,
  platform: 'tmall',
  isDemo: false,
  ...given,
});

const summary = (given: Partial<SummaryView> = {}): SummaryView => ({
  questions: [],
  tables: [{ file: 'a.xls', sheet: 'Sheet1', format: 'sycm-item', rows: 12, ignored: ['内部备注'] }],
  refused: [],
  window: { from: '2026-01-02', to: '2026-01-08' },
  totals: [],
  unreadable: [],
  unreadableCount: 0,
  skipped: {},
  proposals: [],
  ...given,
});

const content = (given: Partial<ContentView> = {}): ContentView => ({
  site: 'taobao',
  platform: 'taobao',
  records: 12,
  figures: 60,
  subjects: [{ kind: 'item', count: 12 }],
  unfinished: 0,
  knownUnder: [],
  ...given,
});

const file = (state: ImportState): ImportFileView => ({
  id: 7,
  name: 'a.xls',
  bytes: 12_300_000,
  answers: { period: null, itemId: null, effectDays: null },
  chosen: undefined,
  state,
});

let compared: ComparisonView;
let actions: ImportActions;
beforeEach(() => {
  compared = { added: 60, same: 0, changed: 0, changes: [] };
  actions = {
    add: vi.fn(),
    remove: vi.fn(),
    answer: vi.fn(),
    confirmMapping: vi.fn(),
    askMapping: vi.fn(),
    choose: vi.fn(),
    compare: vi.fn(async () => compared),
    store: vi.fn(),
    stop: vi.fn(),
    resume: vi.fn(),
  };
});
afterEach(cleanup);

/** The board, with the chosen shop kept as the page keeps it. */
function Page({ states, shops }: { states: ImportState[]; shops: ShopView[] }) {
  const [chosen, setChosen] = useState<ImportFileView['chosen']>(undefined);
  actions.choose = vi.fn((_id, shop) => setChosen(shop));
  const files = states.map((state, index) => ({ ...file(state), id: 7 + index, chosen }));
  return <ImportBoard files={files} shops={shops} now={now} actions={actions} />;
}
const show = (states: ImportState[], shops: ShopView[] = []) => render(<Page states={states} shops={shops} />);
const ready = (more: { summary?: Partial<SummaryView>; content?: Partial<ContentView> } = {}): ImportState => ({
  is: 'ready',
  summary: summary(more.summary),
  content: content(more.content),
});
const storeButton = async () => screen.findByRole('button', { name: '存入' });

describe('import: taking files', () => {
  it('says which files it knows and where they come from', () => {
    show([]);
    expect(screen.getByRole('region', { name: '认得的文件' }).textContent).toMatch(/商品排行.*万相台.*淘宝联盟.*商智.*拼多多/);
  });

  it('takes files by the keyboard, and the same file twice', () => {
    show([]);
    const input = screen.getByLabelText('选择文件');
    expect(input.tabIndex).toBe(0);
    const given = new File(['x'], 'a.csv');
    fireEvent.change(input, { target: { files: [given] } });
    expect(actions.add).toHaveBeenCalledWith([given]);
    expect(input).toHaveProperty('value', '');
  });

  it('takes files dropped beside the zone, and shows that it would', () => {
    const { container } = show([]);
    const given = new File(['x'], 'a.csv');
    const drag = (type: string, more = {}) => {
      const event = new Event(type, { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { types: ['Files'], files: [given] }, ...more });
      fireEvent(document.body, event);
      return event;
    };
    expect(drag('dragover').defaultPrevented).toBe(true);
    expect(container.querySelector('.drop--over')).not.toBeNull();
    drag('dragleave', { relatedTarget: null });
    expect(container.querySelector('.drop--over')).toBeNull();
    // Not prevented, the browser would open the file in place of the page.
    expect(drag('drop').defaultPrevented).toBe(true);
    expect(actions.add).toHaveBeenCalledWith([given]);
  });

  it('leaves text that is dragged about alone', () => {
    show([]);
    const event = new Event('dragover', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types: ['text/plain'], files: [] } });
    fireEvent(document.body, event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('shows how far a reading is, and stops it', () => {
    show([{ is: 'reading', rowsDone: 1500, rowsTotal: 6000 }]);
    expect(screen.getByRole('progressbar', { name: '1,500 / 6,000 行' })).toHaveProperty('value', 1500);
    fireEvent.click(screen.getByRole('button', { name: '不读了' }));
    expect(actions.remove).toHaveBeenCalledWith(7);
  });

  it.each([
    ['password-protected', /密码.*另存.*什么都没有存/],
    ['corrupt', /坏了.*重新下载.*什么都没有存/],
    ['empty-file', /空的.*重新导出.*什么都没有存/],
    ['too-large', /太大.*缩短日期.*什么都没有存/],
    ['unknown-kind', /不是表格文件.*什么都没有存/],
    ['no-known-table', /表头.*什么都没有存/],
    ['several-sites', /分开导入.*什么都没有存/],
    ['broken', /内存.*什么都没有存/],
  ] as const)('says of a file that is %s what to do', (failure, words) => {
    show([{ is: 'failed', failure, summary: null }]);
    expect(screen.getByRole('alert').textContent).toMatch(words);
    expect(screen.queryByRole('button', { name: '存入' })).toBeNull();
  });

  it('says why a known table has nothing to store', () => {
    show([{ is: 'failed', failure: 'no-figures', summary: summary({ skipped: { 'no-date': 4, total: 1 } }) }]);
    expect(screen.getByText('没有日期 4')).toBeTruthy();
  });
});

describe('import: questions', () => {
  const mapping: MappingView = {
    labels: ['关键词', '日期', '搜索人气', '点击率', '内部备注'],
    site: 'taobao',
    platform: 'taobao',
    subject: { kind: 'term', id: null, name: '关键词', of: null },
    date: '日期',
    words: { 搜索人气: ['search-heat', 'number'], 点击率: ['term-click-rate', 'rate'] },
    rates: 'proved',
  };
  const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

  it('shows what each column would be, and confirms what the operator made of it', () => {
    show([{ is: 'asking', summary: summary(), mapping }]);
    expect(screen.getByLabelText('「关键词」是什么')).toHaveProperty('value', '#name');
    expect(screen.getByLabelText('「内部备注」是什么')).toHaveProperty('value', '');
    choose('「点击率」的写法', 'percent');
    choose('「搜索人气」是什么', '');
    fireEvent.click(screen.getByRole('button', { name: '就这样读' }));
    expect(actions.confirmMapping).toHaveBeenCalledWith(7, { ...mapping, words: { 点击率: ['term-click-rate', 'percent'] } });
  });

  it('lets one column only be the date', () => {
    show([{ is: 'asking', summary: summary(), mapping }]);
    choose('「内部备注」是什么', '#date');
    expect(screen.getByLabelText('「日期」是什么')).toHaveProperty('value', '');
  });

  it('refuses a mapping without a name, or with one metric twice', () => {
    show([{ is: 'asking', summary: summary(), mapping }]);
    choose('「关键词」是什么', '');
    expect(screen.getByRole('alert').textContent).toContain('编号或名称');
    choose('「关键词」是什么', '#name');
    choose('「内部备注」是什么', 'search-heat');
    expect(screen.getByRole('alert').textContent).toContain('同一个指标');
    expect(screen.getByRole('button', { name: '就这样读' })).toHaveProperty('disabled', true);
  });

  it('asks for the days a file does not say, and takes no future ones', () => {
    show([{ is: 'asking', summary: summary({ questions: ['period'] }), mapping: null }]);
    const day = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
    day('第一天', '2026-11-20');
    day('最后一天', '2026-11-23');
    fireEvent.click(screen.getByRole('button', { name: '接着读' }));
    expect(screen.getByRole('alert').textContent).toContain('不能晚于今天');
    expect(actions.answer).not.toHaveBeenCalled();
    day('最后一天', '2026-11-22');
    fireEvent.click(screen.getByRole('button', { name: '接着读' }));
    expect(actions.answer).toHaveBeenCalledWith(7, expect.objectContaining({ period: { statDate: '2026-11-22', days: 3 } }));
  });

  it('asks for the product a file does not name', () => {
    show([{ is: 'asking', summary: summary({ questions: ['item'] }), mapping: null }]);
    fireEvent.input(screen.getByLabelText('商品 ID'), { target: { value: '700000000001' } });
    fireEvent.click(screen.getByRole('button', { name: '接着读' }));
    expect(actions.answer).toHaveBeenCalledWith(7, expect.objectContaining({ itemId: '700000000001' }));
  });
});

describe('import: preview', () => {
  it('tells what the file is, and stores only on the word', async () => {
    show([ready()], [shop('1')]);
    expect((await screen.findByText('生意参谋 商品排行')).closest('li')?.textContent).toMatch(
      /2026-01-02 至 2026-01-08.*商品 12/,
    );
    expect(actions.store).not.toHaveBeenCalled();
    fireEvent.click(await storeButton());
    expect(actions.store).toHaveBeenCalledWith(7, { site: 'taobao', shopId: '1', platform: 'tmall', name: null });
  });

  it('waits for a shop where several are possible', async () => {
    show([ready()], [shop('1'), shop('2'), shop('3', { isDemo: true }), shop('9', { site: 'jd' })]);
    expect(await storeButton()).toHaveProperty('disabled', true);
    const field = screen.getByLabelText('存到哪家店');
    expect(within(field).getAllByRole('option')).toHaveLength(4);
    fireEvent.change(field, { target: { value: 'taobao/2' } });
    await waitFor(async () => expect(await storeButton()).toHaveProperty('disabled', false));
    expect(actions.compare).toHaveBeenLastCalledWith(7, expect.objectContaining({ shopId: '2' }));
  });

  it('stores under a new shop the operator names', async () => {
    show([ready()]);
    expect(await storeButton()).toHaveProperty('disabled', true);
    fireEvent.input(screen.getByLabelText('卖家 ID（可不填）'), { target: { value: '2200000001' } });
    fireEvent.input(screen.getByLabelText('店铺昵称'), { target: { value: '灯下女装' } });
    fireEvent.change(screen.getByLabelText('平台'), { target: { value: 'tmall' } });
    await waitFor(async () => expect(await storeButton()).toHaveProperty('disabled', false));
    fireEvent.click(await storeButton());
    expect(actions.store).toHaveBeenCalledWith(7, {
      site: 'taobao',
      shopId: '2200000001',
      platform: 'tmall',
      name: '灯下女装',
    });
  });

  it('warns of a shop that does not have the products', async () => {
    show([ready({ content: { knownUnder: [{ site: 'taobao', shopId: '1', products: 9 }] } })], [shop('1'), shop('2')]);
    expect(await storeButton()).toHaveProperty('disabled', false);
    fireEvent.change(screen.getByLabelText('存到哪家店'), { target: { value: 'taobao/2' } });
    expect((await screen.findByRole('alert')).textContent).toContain('9 个商品已经记在「店 1」下面');
  });

  it('shows the figures that differ, both values', async () => {
    const record = { subject: { kind: 'item' as const, id: '700000000001', name: null, of: null }, statDate: '2026-01-02' };
    const change = { record: { ...record, days: 1, scope: null }, metric: 'paid-amount', from: 9950, to: 12_345 };
    compared = { added: 0, same: 59, changed: 1, changes: [change] };
    show([ready()], [shop('1')]);
    expect((await screen.findByText('¥123.45')).closest('tr')?.textContent).toBe(
      '商品 700000000001支付金额2026-01-02¥99.50¥123.45',
    );
  });

  it('has nothing to store where all of it is stored', async () => {
    compared = { added: 0, same: 60, changed: 0, changes: [] };
    show([ready()], [shop('1')]);
    expect(await screen.findByText('和已存的完全一样，不用再存。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '存入' })).toBeNull();
  });

  it('compares anew once another file was stored', async () => {
    const outcome = { shop: { site: 'taobao', shopId: '1', platform: 'tmall' as const, name: null }, stored: 1, total: 1 };
    const stored: ImportState = { is: 'stored', outcome: { ...outcome, end: 'all', reason: null, check: null } };
    const { rerender } = show([ready()], [shop('1')]);
    await storeButton();
    compared = { added: 0, same: 60, changed: 0, changes: [] };
    rerender(<Page states={[ready(), stored]} shops={[shop('1')]} />);
    expect(await screen.findByText('和已存的完全一样，不用再存。')).toBeTruthy();
  });

  it('stores nothing it could not compare, and tries again', async () => {
    vi.mocked(actions.compare).mockRejectedValueOnce(new Error('database-older'));
    show([ready()], [shop('1')]);
    expect((await screen.findByRole('alert')).textContent).toContain('数据库正在升级');
    expect(await storeButton()).toHaveProperty('disabled', true);
    fireEvent.click(screen.getByRole('button', { name: '重试' }));
    await waitFor(async () => expect(await storeButton()).toHaveProperty('disabled', false));
  });

  it('lists unread cells with place and reason, left-out rows, and totals that are off', async () => {
    const unreadable = [
      { file: 'a.xls', sheet: 'S', row: 9, column: '支付金额', reason: 'rate-without-sign' as const, cell: '0.8' },
    ];
    const totals = [
      { row: 6, metric: 'paid-amount', kind: 'sum' as const, total: 10_000, rows: 9_000, agrees: false },
      { row: 6, metric: 'paid-pieces', kind: 'sum' as const, total: 5, rows: 5, agrees: true },
    ];
    show([ready({ summary: { unreadable, unreadableCount: 1, skipped: { 'no-subject': 2 }, totals } })], [shop('1')]);
    expect((await screen.findByText('0.8')).closest('tr')?.textContent).toBe('9支付金额0.8没有 %，不知道是 0.8 还是 80%');
    expect(screen.getByText('没有编号或名称 2')).toBeTruthy();
    expect(screen.getByText('第 6 行 支付金额：文件写的合计 ¥100.00，各行相加 ¥90.00，差 ¥10.00')).toBeTruthy();
    expect(screen.getByText('✓ 1 项相符')).toBeTruthy();
  });
});

describe('import: storing', () => {
  const outcome = {
    shop: { site: 'taobao', shopId: '1', platform: 'tmall' as const, name: null },
    stored: 500,
    total: 1200,
    reason: null,
    check: null,
  };

  it('can be stopped, and says what stays', () => {
    show([{ is: 'storing', done: 500, total: 1200 }]);
    fireEvent.click(screen.getByRole('button', { name: '停下' }));
    expect(actions.stop).toHaveBeenCalledWith(7);
    cleanup();
    show([{ is: 'stored', outcome: { ...outcome, end: 'stopped' } }]);
    expect(screen.getByText(/已存 500 \/ 1,200 条记录，已存的保留/)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('只存了一部分');
    fireEvent.click(screen.getByRole('button', { name: '接着存剩下的' }));
    expect(actions.resume).toHaveBeenCalledWith(7);
  });

  it('says which part is in when storing failed', () => {
    show([{ is: 'stored', outcome: { ...outcome, end: 'failed', reason: 'no-answer' } }]);
    expect(screen.getByRole('alert').textContent).toMatch(/前 500 条（共 1,200 条）已存并保留.*后台没有回应/);
  });

  it('ends with what was read back and the way on', () => {
    const check = { added: 1, same: 58, changed: 2, changes: [] };
    show([{ is: 'stored', outcome: { ...outcome, stored: 1200, end: 'all', check } }], [shop('1')]);
    expect(screen.getByText('1,200 条记录都存进了「店 1」。')).toBeTruthy();
    expect(screen.getByText(/58 个数字和文件一致。2 个保留了更晚读到的数字。1 个不在/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '看商品' }).getAttribute('href')).toBe('#products');
  });
});

describe('suggestedShop', () => {
  const known = [{ site: 'taobao', shopId: '2', products: 3 }];

  it('is the only shop that knows the products, else the only shop there is', () => {
    expect(suggestedShop(content({ knownUnder: known }), [shop('1'), shop('2')])?.shopId).toBe('2');
    expect(suggestedShop(content(), [shop('1')])?.shopId).toBe('1');
  });

  it('is nobody where that does not decide', () => {
    expect(suggestedShop(content(), [shop('1'), shop('2')])).toBeNull();
    const both = [...known, { site: 'taobao', shopId: '1', products: 1 }];
    expect(suggestedShop(content({ knownUnder: both }), [shop('1'), shop('2')])).toBeNull();
    expect(suggestedShop(content(), [shop('1', { isDemo: true })])).toBeNull();
    expect(suggestedShop(content(), [shop('1', { site: 'jd' })])).toBeNull();
  });
});

describe('figureText', () => {
  it.each([
    ['paid-amount', 123_450, '¥1234.50'],
    ['visitors', 1_234_567, '1,234,567'],
    ['term-click-rate', 0.1234, '12.34%'],
    ['stay', 12_550, '12.55 秒'],
    ['visitors', { lo: 500, hi: 1000 }, '500 – 1,000'],
  ])('writes %s %j as %s', (metric, figure, words) => {
    expect(figureText(metric, figure)).toBe(words);
  });
});
