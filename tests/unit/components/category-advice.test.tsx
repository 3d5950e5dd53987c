// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AdviceBox } from '@/components/category-advice/advice-box';
import { evidenceSentence } from '@/components/category-advice/advice-text';
import { CategoryAdvice } from '@/components/category-advice/category-advice';
import { DAY_MS } from '@/utils/core/dates';
import { fail, ok, type Result } from '@/utils/core/result';
import type { CategoryAdvice as Advice, CategorySuggestion } from '@/utils/messages/categories';

const product = { site: 'taobao', shopId: '1', itemId: '600001' };
const suggestion = (change: Partial<CategorySuggestion> = {}): CategorySuggestion => ({
  ...{ key: 'c2', categoryId: 'c2', path: ['女装', '连衣裙'], confidence: 0.995, isSeed: false, isOwn: false },
  ...{ words: ['长裙'], likes: [{ title: '法式长裙', likeness: 0.8 }], offeredAt: 0 },
  change: { attributes: ['裙长', '领型'], isAuthorized: false },
  ...change,
});
const advice = (change: Partial<Advice> = {}): Advice => ({
  ...{ title: '法式碎花长裙', own: { categoryId: 'c1', path: ['女装', '裤子'] }, state: 'unknown', because: null },
  ...{ suggestions: [suggestion()], splits: [], verdict: null, learnedFrom: 40 },
  ...change,
});
const show = (change: Partial<Advice>) => render(<CategoryAdvice advice={advice(change)} saying={null} editHref={null} />);

afterEach(cleanup);

describe('advice-text', () => {
  it('never calls what cannot be known a fit', () => {
    const sentences = [advice(), advice({ own: null }), advice({ suggestions: [] }), advice({ own: null, suggestions: [] })];
    expect(sentences.map((one) => evidenceSentence(one).tone)).toEqual(['plain', 'plain', 'plain', 'plain']);
    expect(sentences.map((one) => evidenceSentence(one).text).join()).not.toContain('对得上');
    expect(evidenceSentence(advice({ own: null })).text).toContain('还没有页面给出它的类目');
  });

  it('calls no clue too weak where only the platform’s own category was never seen', () => {
    const first = (confidence: number) =>
      evidenceSentence(advice({ suggestions: [suggestion({ isSeed: true, categoryId: null, confidence })] })).text;
    expect(first(0.84)).toContain('没见过本平台的这个类目');
    expect(first(0.4)).toContain('线索不够');
  });

  it('names the evidence: the page’s words, a term’s range with its day, words with at most 99 %', () => {
    const because = (one: NonNullable<Advice['because']>) => evidenceSentence(advice({ state: 'elsewhere', because: one })).text;
    expect(because({ by: 'page', text: '类目疑似错放', to: null })).toContain('类目疑似错放');
    const byTerm = because({
      by: 'terms',
      to: ['女装', '连衣裙'],
      term: '长裙',
      statDate: '2026-11-20',
      share: { lo: 0.8, hi: 0.9 },
    });
    expect(byTerm).toContain('80% ~ 90%');
    expect(byTerm).toContain('2026-11-20');
    expect(because({ by: 'titles', to: ['女装', '连衣裙'], confidence: 0.999, words: ['长裙'], likes: 2 })).toContain('99%');
  });
});

describe('category-advice', () => {
  it('tells of a suggestion how sure, by which words, the platform’s own rank, and what listing there changes', () => {
    show({});
    for (const text of ['把握 99%', '长裙', '平台推荐第 1', '换过去要补：裙长、领型', '本店不能在那里发布'])
      expect(screen.getByText(text)).toBeTruthy();
    expect(screen.queryByText('非本平台ID')).toBeNull();
  });

  it('shows, short, the likeliest one and keeps the others behind it', () => {
    const two = [suggestion(), suggestion({ key: 'c3', categoryId: 'c3', path: ['女装', '半身裙'] })];
    render(<CategoryAdvice advice={advice({ suggestions: two })} saying={null} editHref={null} isCompact />);
    expect(screen.getByText('女装 › 连衣裙').closest('details')).toBeNull();
    expect(screen.getByText('女装 › 半身裙').closest('details')?.textContent).toContain('还有 1 个');
  });

  it('never gives a shipped name for the platform’s own', () => {
    show({ suggestions: [suggestion({ key: 'seed:a', categoryId: null, isSeed: true })] });
    expect(screen.getByText('非本平台ID')).toBeTruthy();
    expect(screen.queryByText(/本店/)).toBeNull();
  });

  it('says what no page has told instead of leaving it out', () => {
    show({ suggestions: [suggestion({ change: { attributes: null, isAuthorized: null } })] });
    expect(screen.getByText(/还没有页面说过/)).toBeTruthy();
    expect(screen.getByText(/看不出/)).toBeTruthy();
  });

  it('draws the split of a term with its day and measure; a range stays one, the own category is marked', () => {
    const categories = [
      { name: '连衣裙', path: null, share: { lo: 0.5, hi: 0.6 }, isOwn: false },
      { name: '裤子', path: null, share: { lo: 0.0312, hi: 0.0312 }, isOwn: true },
    ];
    show({ splits: [{ term: '长裙', statDate: '2026-11-20', days: 7, measure: 'click-people', categories }] });
    expect(screen.getByText('点击人数，截至 2026-11-20 的 7 天')).toBeTruthy();
    expect(screen.getByText('50% ~ 60%')).toBeTruthy();
    const own = screen.getByText('3.12%').closest('li');
    expect(own?.textContent).toContain('现在');
  });

  it('gives the operator’s word instead of the evidence’s where it says keep', () => {
    show({ state: 'fits', verdict: 'keep' });
    expect(screen.getByText(/你说过：就放在现在的类目/)).toBeTruthy();
    expect(screen.queryByText('标题和现在的类目对得上。')).toBeNull();
  });
});

describe('advice-box', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const asked = (title: string) => ({ platform: 'taobao' as const, item: product, title, categoryId: null });
  const actions = { give: async () => ok(null), takeBack: async () => ok(null) };
  const settle = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  it('asks at once, then a moment after the last letter, and drops what was overtaken', async () => {
    const answers: ((answer: Result<Advice>) => void)[] = [];
    const ask = vi.fn(() => new Promise<Result<Advice>>((resolve) => answers.push(resolve)));
    const box = (title: string) => <AdviceBox asked={asked(title)} ask={ask} product={product} actions={actions} />;
    const { rerender } = render(box('一'));
    await settle(1);
    expect(ask).toHaveBeenCalledTimes(1);
    rerender(box('一二'));
    await settle(200);
    rerender(box('一二三'));
    await settle(399);
    expect(ask).toHaveBeenCalledTimes(1);
    await settle(1);
    expect(ask).toHaveBeenCalledTimes(2);
    answers[1]?.(ok(advice({ suggestions: [suggestion({ path: ['新的'] })] })));
    answers[0]?.(ok(advice({ suggestions: [suggestion({ path: ['旧的'] })] })));
    await settle(1);
    expect(screen.getByText('新的')).toBeTruthy();
    expect(screen.queryByText('旧的')).toBeNull();
  });

  it('keeps a word, asks again, and leaves the focus on what stands there then', async () => {
    let verdict: Advice['verdict'] = null;
    const give = vi.fn(async () => {
      verdict = 'keep';
      return ok(null);
    });
    const ask = vi.fn(async () => ok(advice({ verdict })));
    render(<AdviceBox asked={asked('一')} ask={ask} product={product} actions={{ ...actions, give }} />);
    await settle(1);
    const keep = screen.getByRole('button', { name: /^保持/ });
    keep.focus();
    fireEvent.click(keep);
    await settle(50);
    expect(give).toHaveBeenCalledWith({ items: [product], verdict: 'keep', target: null, until: null });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '撤销' }));
  });

  it('puts off until a day, and moves to the chosen suggestion', async () => {
    const give = vi.fn(async () => ok(null));
    render(<AdviceBox asked={asked('一')} ask={async () => ok(advice())} product={product} actions={{ ...actions, give }} />);
    await settle(1);
    const until = Date.now() + 30 * DAY_MS;
    fireEvent.click(screen.getByRole('button', { name: '稍后 30 天' }));
    await settle(50);
    fireEvent.click(screen.getByRole('button', { name: '采纳：要换到“女装 › 连衣裙”' }));
    await settle(50);
    expect(give.mock.calls.map(([one]: unknown[]) => one)).toEqual([
      { items: [product], verdict: 'later', target: null, until },
      { items: [product], verdict: 'move', target: { categoryId: 'c2', path: ['女装', '连衣裙'] }, until: null },
    ]);
  });

  it('has nothing to say of a product that is not stored, and says why an answer failed', async () => {
    const { rerender } = render(
      <AdviceBox asked={asked('一')} ask={async () => ok(advice())} product={null} actions={actions} />,
    );
    await settle(1);
    expect(screen.queryByRole('button', { name: /^保持/ })).toBeNull();
    rerender(<AdviceBox asked={asked('二')} ask={async () => fail('no-answer')} product={null} actions={actions} />);
    await settle(500);
    expect(within(screen.getByRole('alert')).getByText(/后台没有回应/)).toBeTruthy();
    expect(screen.queryByText('把握 99%')).toBeNull();
  });

  it('asks nothing without a title', async () => {
    const ask = vi.fn();
    render(<AdviceBox asked={null} ask={ask} product={product} actions={actions} />);
    await settle(500);
    expect(ask).not.toHaveBeenCalled();
    await waitFor(() => expect(screen.getByText('还没有标题可看。')).toBeTruthy());
  });
});
