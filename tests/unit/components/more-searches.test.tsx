// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FillAnswer, FillTitle } from '@/components/drawer/fill-title';
import { MoreSearches } from '@/components/drawer/more-searches';
import type { Composed, ProposalView } from '@/components/title-workshop/workshop-view';
import { fail, ok, type Result } from '@/utils/core/result';

const stored = '阔腿裤女高腰';
const proposal = (word: string): ProposalView => ({
  title: `${word}${stored}`,
  units: 16,
  weight: 90,
  bound: 100,
  covered: ['阔腿裤女', `${word}阔腿裤`],
  lost: [],
  diff: [
    { kind: 'added', text: word },
    { kind: 'same', text: stored },
  ],
  warnings: [],
  reasons: [{ word, kind: 'wins-terms', terms: [`${word}阔腿裤`] }],
});
const composed = (change: Partial<Composed> = {}): Composed => ({
  reason: null,
  proposals: ['垂感', '显瘦', '小个子', '复古'].map(proposal),
  fixes: [],
  limit: 60,
  weights: { 垂感阔腿裤: { lo: 500, hi: 1000, statDate: '2026-11-20', metric: 'search-heat' } },
  ...change,
});

const compose = vi.fn<() => Promise<Result<Composed>>>();
const onKeep = vi.fn(async (_title: string, _step: string): Promise<Result<unknown>> => ok(null));
const fillBack = (title: string): FillAnswer => ({ outcome: 'filled', title, unitsOnPage: 16 });
const onFill = vi.fn<FillTitle>();

const draw = (given: { title?: string | null; fill?: FillTitle | null } = {}) =>
  render(
    <MoreSearches
      site="taobao"
      title={given.title === undefined ? stored : given.title}
      compose={compose}
      onFill={given.fill === undefined ? onFill : given.fill}
      onKeep={onKeep}
      workshopHref="/dashboard.html#titles/taobao/1/600001"
      importHref="/dashboard.html#import"
    />,
  );
const press = () => fireEvent.click(screen.getByRole('button', { name: '看看能多带哪些词' }));
const card = async (word: string) => {
  const title = await screen.findByText(`${word}${stored}`);
  const found = title.closest('li');
  if (!found) throw new Error('no card');
  return within(found);
};

beforeEach(() => {
  compose.mockResolvedValue(ok(composed()));
  onFill.mockImplementation(async (title) => ok(fillBack(title)));
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('more-searches', () => {
  it('asks only when pressed, offers three titles at most, and links to the workshop for more', async () => {
    draw();
    expect(compose).not.toHaveBeenCalled();
    expect(screen.getByRole('link', { name: '在工作台打开' }).getAttribute('href')).toContain('#titles/taobao/1/600001');
    press();
    expect(await screen.findAllByRole('button', { name: '填入' })).toHaveLength(3);
    expect(screen.getByText('3 个新标题').closest('[role=status]')).toBeTruthy();
  });

  it('names what a title newly reaches, with its figure as the range it was shown in, and not what it reached before', async () => {
    draw();
    press();
    const shown = await card('垂感');
    expect(shown.getByText('垂感阔腿裤').textContent).toMatch(/500 ~ 1,000/);
    expect(shown.getByText('垂感阔腿裤').getAttribute('title')).toContain('2026-11-20');
    expect(shown.queryByText('阔腿裤女')).toBeNull();
  });

  it('fills the page, and notes the title as used once the page shows it', async () => {
    draw();
    press();
    fireEvent.click((await card('显瘦')).getByRole('button', { name: '填入' }));
    expect(await screen.findByText(/已填入.*还没提交/)).toBeTruthy();
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(`显瘦${stored}`, 'applied');
  });

  it('does not note what the page refused', async () => {
    onFill.mockResolvedValue(ok({ outcome: 'refused', title: stored, unitsOnPage: 12 }));
    draw();
    press();
    fireEvent.click((await card('显瘦')).getByRole('button', { name: '填入' }));
    expect(await screen.findByText(/页面没有照填/)).toBeTruthy();
    expect(onKeep).not.toHaveBeenCalled();
  });

  it('notes a copied title, and says when that did not work', async () => {
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: async () => undefined } });
    onKeep.mockResolvedValueOnce(fail('no-answer'));
    draw({ fill: null });
    press();
    const shown = await card('垂感');
    expect(shown.queryByRole('button', { name: '填入' })).toBeNull();
    fireEvent.click(shown.getByRole('button', { name: '复制' }));
    await waitFor(() => expect(onKeep).toHaveBeenCalledExactlyOnceWith(`垂感${stored}`, 'applied'));
    expect((await screen.findByRole('alert')).textContent).toContain('没有回应');
    vi.unstubAllGlobals();
  });

  it('says which page to open while no search terms are known, and opens the import outside the drawer', async () => {
    compose.mockResolvedValue(ok(composed({ reason: 'no-terms', proposals: [] })));
    draw();
    press();
    expect(await screen.findByText(/还没有和这个商品有关的搜索词/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /生意参谋/ }).getAttribute('href')).toContain('sycm.taobao.com');
    const files = screen.getByRole('link', { name: '导入词表' });
    expect([files.getAttribute('href'), files.getAttribute('target')]).toEqual(['/dashboard.html#import', '_blank']);
  });

  it('sends one who needs more than a few characters to the workshop instead of to a field that is not here', async () => {
    compose.mockResolvedValue(ok(composed({ reason: 'change-too-small', proposals: [] })));
    draw();
    press();
    expect(await screen.findByText(/在工作台打开。/)).toBeTruthy();
    expect(screen.queryByText(/最多动几个字/)).toBeNull();
  });

  it('tells that a proposal is made from the title last read while another is being typed', async () => {
    draw({ title: '正在写的标题' });
    press();
    expect((await screen.findByText(/从上次读到的标题改/)).textContent).toContain(stored);
    cleanup();
    draw();
    press();
    await card('垂感');
    expect(screen.queryByText(/从上次读到的标题改/)).toBeNull();
  });

  it('says why it failed, and tries again', async () => {
    compose.mockResolvedValueOnce(fail('unknown-item'));
    draw();
    press();
    fireEvent.click(await screen.findByRole('button', { name: '重试' }));
    expect(await screen.findAllByRole('button', { name: '填入' })).toHaveLength(3);
  });
});
