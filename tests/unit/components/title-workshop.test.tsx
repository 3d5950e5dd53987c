// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProofWords } from '@/components/title-workshop/proof-words';
import { TermTable } from '@/components/title-workshop/term-table';
import { VersionList } from '@/components/title-workshop/version-list';
import { addWords, askOf, cycleWord, firstWishes } from '@/components/title-workshop/wishes';
import { Workshop } from '@/components/title-workshop/workshop';
import type {
  ComposeAsk,
  Composed,
  ProposalView,
  TermStanding,
  VersionView,
  WorkshopView,
} from '@/components/title-workshop/workshop-view';
import { fail, ok, type Result } from '@/utils/core/result';
import { composeTitle, titleWorkshop } from '@/utils/messages/titles';
import type { BankTerm, TermFigure } from '@/utils/records/bank-term';
import type { Finding } from '@/utils/records/finding';

const now = Date.UTC(2026, 10, 22, 10);
const product = { site: 'taobao', shopId: '1', itemId: '600001' };
const heat = (lo: number, hi = lo, statDate = '2026-11-20'): TermFigure => ({
  lo,
  hi,
  statDate,
  days: 7,
  scope: null,
  platform: 'taobao',
  pageKind: 'search-terms',
  seenAt: now,
});
const term = (text: string, change: Partial<BankTerm> = {}): BankTerm => ({
  text,
  platforms: ['taobao'],
  figures: {},
  ofItems: {},
  history: {},
  categoryIds: [],
  firstDay: '2026-11-01',
  lastDay: '2026-11-20',
  ...change,
});
const standing = (text: string, change: Partial<TermStanding> = {}): TermStanding => ({
  term: term(text),
  standing: 'used',
  missing: [],
  why: null,
  ...change,
});
const fault = (rule: string, status: Finding['status'], message: string, params: Finding['params']): Finding => ({
  rule,
  status,
  message,
  params,
  spans: [],
  suggestedTitle: null,
});
const workshop = (change: Partial<WorkshopView> = {}): WorkshopView => ({
  title: '阔腿裤女高腰',
  platform: 'taobao',
  categoryPath: ['女装', '裤子'],
  units: 12,
  limit: 60,
  findings: [
    fault('title-underused', 'warn', 'underused', { used: 12, limit: 60, left: 48 }),
    fault('title-length', 'fail', 'over', { units: 64, limit: 60, over: 4 }),
  ],
  score: 62,
  costs: [
    { rule: 'title-length', points: 30 },
    { rule: 'title-underused', points: 8 },
  ],
  words: [
    { text: '阔腿裤', role: 'noun' },
    { text: '女', role: 'person' },
    { text: '高腰', role: null },
  ],
  demandMetric: 'search-heat',
  terms: [
    standing('阔腿裤女', { term: term('阔腿裤女', { figures: { 'search-heat': heat(1200) } }) }),
    standing('阔腿裤垂感', {
      term: term('阔腿裤垂感', { figures: { 'search-heat': heat(500, 1000) } }),
      standing: 'partly',
      missing: ['垂感'],
    }),
  ],
  suggestions: [{ text: '显瘦', score: 1, from: 'titles', seenIn: ['显瘦阔腿裤'] }],
  versions: [],
  visitors: [],
  ...change,
});
const proposal = (change: Partial<ProposalView> = {}): ProposalView => ({
  title: '垂感阔腿裤女',
  units: 12,
  weight: 97,
  bound: 100,
  covered: ['阔腿裤女', '阔腿裤垂感'],
  lost: [],
  diff: [
    { kind: 'added', text: '垂感' },
    { kind: 'same', text: '阔腿裤女' },
    { kind: 'removed', text: '高腰' },
  ],
  warnings: [],
  reasons: [{ word: '垂感', kind: 'wins-terms', terms: ['阔腿裤垂感'] }],
  ...change,
});
const composed = (change: Partial<Composed> = {}): Composed => ({
  reason: null,
  proposals: [proposal()],
  fixes: [],
  limit: 60,
  weights: { 阔腿裤垂感: { lo: 500, hi: 1000, statDate: '2026-11-20', metric: 'search-heat' } },
  ...change,
});

const compose = vi.fn<(ask: ComposeAsk) => Promise<Result<Composed>>>();
const onKeep = vi.fn(async () => ok(null));
const draw = (view = workshop()) =>
  render(<Workshop product={product} view={view} now={now} compose={compose} onKeep={onKeep} />);
const card = async () =>
  (await screen.findByText('垂感阔腿裤女', { selector: '.proposal__title' })).parentElement ?? document.body;
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  compose.mockReset().mockResolvedValue(ok(composed()));
  onKeep.mockClear();
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: vi.fn(async () => undefined) }, configurable: true });
});
afterEach(cleanup);

describe('the invented data', () => {
  it('is what the background may answer', () => {
    expect(titleWorkshop.answer.safeParse(workshop()).success).toBe(true);
    expect(composeTitle.answer.safeParse(composed()).success).toBe(true);
  });
});

describe('wishes', () => {
  it('turn a word from free to keep to drop and back', () => {
    const kept = cycleWord(firstWishes, '女');
    const dropped = cycleWord(kept, '女');
    expect([kept, dropped, cycleWord(dropped, '女')].map(({ choices }) => choices.女)).toEqual(['keep', 'drop', undefined]);
  });

  it('ask for few changes on a running product and any number on a new one', () => {
    expect(askOf(firstWishes, [])?.maxChange).toBe(4);
    expect(askOf({ ...firstWishes, mode: 'new', maxChange: 'x' }, [])?.maxChange).toBeNull();
  });

  it('are no question while the number of characters is none', () => {
    for (const maxChange of ['', '0', '61', '4.5', 'x']) expect(askOf({ ...firstWishes, maxChange }, [])).toBeNull();
  });

  it('leave out choices about words the title has no more, and hold added words', () => {
    const wishes = addWords({ ...firstWishes, choices: { 女: 'keep', 旧: 'keep', 高腰: 'drop' } }, [' 垂感 ', '', '垂感']);
    expect(askOf(wishes, ['女', '高腰'])).toMatchObject({ keep: ['女', '垂感'], drop: ['高腰'] });
  });
});

describe('title workshop', () => {
  it('asks for titles at once, so that the first screen says what to type', async () => {
    draw();
    expect((await card()).textContent).toContain('已达上界的 97%');
    expect(compose).toHaveBeenCalledExactlyOnceWith({
      mode: 'running',
      keep: [],
      drop: [],
      isBrandFirst: false,
      maxChange: 4,
      uniqueRoles: [],
    });
  });

  it('lists what to mend by what it costs, and the score with its working', () => {
    draw();
    const lines = within(screen.getByRole('region', { name: '先改这些' })).getAllByText(/标题/);
    expect(lines[0]?.textContent).toContain('超出 4');
    expect(screen.getByText('62 分')).toBeTruthy();
    const working = screen.getByText('− 30').closest('tr');
    expect(working?.textContent).toContain('标题长度');
  });

  it('says of a new title what comes and goes, not by colour alone, and what terms it gains with their figures', async () => {
    draw();
    const found = await card();
    expect(found.querySelector('ins')?.textContent).toContain('加');
    expect(found.querySelector('del')?.textContent).toContain('去');
    const gained = within(found).getByText('阔腿裤垂感');
    expect(gained.textContent).toContain('500 ~ 1,000');
    expect(gained.title).toContain('2026-11-20');
    expect(within(found).getByText('仍带着 1 个词')).toBeTruthy();
  });

  it('never calls a title that misses the bound by a little the best', async () => {
    compose.mockResolvedValue(ok(composed({ proposals: [proposal({ weight: 99.9 })] })));
    draw();
    expect((await card()).textContent).toContain('99%');
  });

  it('notes a copied title as used, and keeps one as a draft', async () => {
    draw();
    const found = within(await card());
    fireEvent.click(found.getByRole('button', { name: '复制' }));
    await waitFor(() => expect(onKeep).toHaveBeenLastCalledWith('垂感阔腿裤女', 'applied'));
    expect(navigator.clipboard.writeText).toHaveBeenCalledWith('垂感阔腿裤女');
    fireEvent.click(found.getByRole('button', { name: '存为草稿' }));
    await waitFor(() => expect(onKeep).toHaveBeenLastCalledWith('垂感阔腿裤女', 'keep'));
  });

  it('adds suggested words and words a term lacks, says that the answer is an old one, and asks anew', async () => {
    draw();
    await card();
    press('加上 显瘦');
    press('加上缺的词：垂感');
    expect(screen.getByText(/条件改过了/)).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: '出标题' })[0] ?? document.body);
    await waitFor(() => expect(compose.mock.lastCall?.[0].keep).toEqual(['显瘦', '垂感']));
    await waitFor(() => expect(screen.queryByText(/条件改过了/)).toBeNull());
  });

  it('keeps and drops present words by tapping them', async () => {
    draw();
    await card();
    press(/^女：可留可换/);
    press(/^高腰：可留可换（没认出类别/);
    press(/^高腰：必须留/);
    press('出标题');
    await waitFor(() => expect(compose.mock.lastCall?.[0]).toMatchObject({ keep: ['女'], drop: ['高腰'] }));
  });

  it('refuses a number of characters that is none', async () => {
    draw();
    await card();
    fireEvent.input(screen.getByLabelText('最多动几个字'), { target: { value: '0' } });
    expect(screen.getByRole('alert').textContent).toContain('1 到 60');
    expect(screen.getByRole('button', { name: '出标题' }).hasAttribute('disabled')).toBe(true);
  });

  it('says which page to open when no term is known, and still shows the rule fixes', async () => {
    const fixes = [
      { rule: 'title-spacing', title: '改好的标题' },
      { rule: 'title-length', title: '改好的标题' },
    ];
    compose.mockResolvedValue(ok(composed({ reason: 'no-terms', proposals: [], fixes, weights: {} })));
    draw(workshop({ terms: [], demandMetric: null, suggestions: [] }));
    expect(await screen.findByText(/不知道买家怎么搜它/)).toBeTruthy();
    const [link] = screen.getAllByRole('link', { name: '打开生意参谋 › 搜索排行' });
    expect(link?.getAttribute('href')).toContain('sycm.taobao.com/mc/free/search_rank');
    expect(screen.getAllByText('改好的标题')).toHaveLength(1);
    expect(screen.getByRole('button', { name: '复制' })).toBeTruthy();
  });

  it('says why nothing is better, and what failed with a retry', async () => {
    compose
      .mockResolvedValueOnce(ok(composed({ reason: 'nothing-better', proposals: [] })))
      .mockResolvedValueOnce(fail('no-answer'));
    draw();
    expect(await screen.findByText(/没有能多带搜索词的标题/)).toBeTruthy();
    press('出标题');
    expect((await screen.findByRole('alert')).textContent).toContain('后台没有回应');
    press('重试');
    await card();
  });

  it('draws two titles at first and the others when asked', async () => {
    const titles = ['甲', '乙', '丙', '丁'];
    compose.mockResolvedValue(ok(composed({ proposals: titles.map((title) => proposal({ title })) })));
    const { container } = draw();
    await screen.findByText('4 个新标题');
    const drawn = () => [...container.querySelectorAll('.proposal__title')].map(({ textContent }) => textContent);
    expect(drawn()).toEqual(['甲', '乙']);
    press('再看 2 个');
    expect(drawn()).toEqual(titles);
  });

  it('asks again by itself once terms come to be known', async () => {
    compose.mockResolvedValueOnce(ok(composed({ reason: 'no-terms', proposals: [] })));
    const { rerender } = draw(workshop({ terms: [], demandMetric: null }));
    await screen.findByText(/不知道买家怎么搜它/);
    expect(screen.queryByRole('button', { name: '出标题' })).toBeNull();
    rerender(<Workshop product={product} view={workshop()} now={now} compose={compose} onKeep={onKeep} />);
    await card();
    expect(screen.getByRole('button', { name: '出标题' })).toBeTruthy();
  });

  it('drops an answer that was overtaken', async () => {
    let settle: (result: Result<Composed>) => void = () => undefined;
    compose.mockReturnValueOnce(new Promise((resolve) => (settle = resolve)));
    draw();
    press('出标题');
    await card();
    settle(ok(composed({ proposals: [proposal({ title: '旧答案' })] })));
    await Promise.resolve();
    expect(screen.queryByText('旧答案')).toBeNull();
  });
});

describe('term-table', () => {
  const table = (terms: TermStanding[], demandMetric: string | null = 'search-heat') =>
    render(<TermTable terms={terms} demandMetric={demandMetric} itemId="600001" added={[]} onAdd={() => undefined} />);
  const texts = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
  const of = (text: string, figures: BankTerm['figures'], change: Partial<BankTerm> = {}) =>
    standing(text, { term: term(text, { figures, ...change }) });

  it('sorts by demand, unknown last and shown as --, ranges as ranges', () => {
    const { container } = table([
      of('不知', {}),
      of('少', { 'search-heat': heat(50) }),
      of('多', { 'search-heat': heat(500, 1000) }),
    ]);
    expect(texts()).toEqual(['多', '少', '不知']);
    expect([...container.querySelectorAll('td.number')].map(({ firstChild }) => firstChild?.textContent?.slice(0, 11))).toEqual([
      '500 ~ 1,000',
      '50',
      expect.stringMatching(/^--/),
    ]);
  });

  it('names the demand-to-supply ratio and its better side, and only where it is known', () => {
    table([of('一', { 'search-heat': heat(1) })]);
    expect(screen.queryByText(/供需比/)).toBeNull();
    cleanup();
    table([of('一', { 'supply-demand': heat(1.37) })]);
    expect(screen.getByText('供需比（越高越好）')).toBeTruthy();
    expect(screen.getByText('1.37')).toBeTruthy();
  });

  it('draws a trend only where figures can be told apart, and of ranges says the least change', () => {
    const series = (...figures: TermFigure[]) => ({ history: { 'search-heat': figures } });
    table([
      of('涨', {}, series(heat(100, 100, '2026-11-13'), heat(150))),
      of('区间', {}, series(heat(500, 1000, '2026-11-13'), heat(2000, 4000))),
      of('重叠', {}, series(heat(500, 1000, '2026-11-13'), heat(800, 2000))),
    ]);
    expect(screen.getByText(/↑\s+50%/)).toBeTruthy();
    expect(screen.getByText(/↑ ≥\s+100%/)).toBeTruthy();
    expect(screen.getByTitle(/要有两次同口径/)).toBeTruthy();
  });

  it('says why a term does not fit, and offers no button for it', () => {
    table([standing('男裤', { standing: 'unfit', why: 'unproven', missing: ['男'] })]);
    expect(screen.getByText(/商品没写，属实才能用/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('narrows to what is lacking', () => {
    table([standing('有'), standing('缺', { standing: 'missing', missing: ['缺'] })]);
    fireEvent.click(screen.getByLabelText('只看缺的（1）'));
    expect(texts()).toEqual(['缺']);
  });
});

describe('version-list', () => {
  const version = (title: string, day: number, change: Partial<VersionView> = {}): VersionView => ({
    title,
    state: 'observed',
    at: Date.UTC(2026, 10, day, 4),
    notBefore: Date.UTC(2026, 10, day - 1, 4),
    isCurrent: false,
    isOwn: false,
    proof: null,
    ...change,
  });
  const visitors = Array.from({ length: 20 }, (_, index) => ({
    day: `2026-11-${String(index + 1).padStart(2, '0')}`,
    value: index === 5 ? null : 100 + index,
  }));

  it('numbers the changes from the oldest on and says them on the chart’s days', () => {
    const versions = [version('三', 18, { isCurrent: true }), version('二', 10), version('一', 1, { notBefore: null })];
    render(<VersionList versions={versions} visitors={visitors} now={now} onKeep={onKeep} />);
    const numbers = screen.getAllByRole('listitem').map((one) => one.querySelector('.versions__number')?.textContent ?? null);
    expect(numbers).toEqual(['2', '1', null]);
    const slider = screen.getByRole('slider', { name: '每天访客' });
    fireEvent.keyDown(slider, { key: 'ArrowLeft' });
    fireEvent.keyDown(slider, { key: 'ArrowLeft' });
    expect(slider.getAttribute('aria-valuetext')).toBe('2026-11-18 117 换标题 2');
    expect(screen.getByText(/11-09 12:00 到 11-10 12:00 之间换上/)).toBeTruthy();
  });

  it('forgets a draft only when asked twice', async () => {
    const draft = version('草稿', 20, { state: 'draft', notBefore: null, isOwn: true });
    render(<VersionList versions={[draft]} visitors={[]} now={now} onKeep={onKeep} />);
    press('删掉草稿');
    expect(onKeep).not.toHaveBeenCalled();
    press('真的删掉？');
    await waitFor(() => expect(onKeep).toHaveBeenCalledExactlyOnceWith('草稿', 'forget'));
  });

  it('takes the market off, and says what it cannot say', () => {
    const proof = {
      days: 14,
      visitors: { before: 100, after: 121, change: 0.21 },
      clicks: null,
      conversion: { before: 0.02, after: 0.025, change: 0.25 },
      market: { before: 1000, after: 1100, change: 0.1 },
      net: 0.1,
      isClear: true,
    };
    const { container, rerender } = render(<ProofWords state={{ state: 'proved', proof }} />);
    for (const words of [
      '访客 100 → 121 / 天（+21%）',
      '同期大盘 +10%',
      '扣掉大盘 +10%',
      '转化 2% → 2.5%（+25%）',
      '超出平时的波动',
    ])
      expect(container.textContent).toContain(words);
    rerender(<ProofWords state={{ state: 'proved', proof: { ...proof, market: null, net: null, isClear: false } }} />);
    expect(container.textContent).toContain('没有扣');
    expect(container.textContent).not.toContain('扣掉大盘');
    rerender(<ProofWords state={{ state: 'waiting', until: '2026-12-04', days: 3 }} />);
    expect(container.textContent).toContain('最早 2026-12-04 能比');
    rerender(<ProofWords state={{ state: 'never', days: 2 }} />);
    expect(container.textContent).toContain('比不了');
  });
});
