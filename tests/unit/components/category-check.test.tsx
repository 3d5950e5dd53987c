// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { percentOf } from '@/components/category-advice/category-words';
import { CategoryCheck } from '@/components/category-check/category-check';
import { checkCsv } from '@/components/category-check/check-csv';
import type { CheckRow, CheckSuggestion, JudgedHere } from '@/components/category-check/check-row';
import { checkState, unknownReason } from '@/components/category-check/check-state';
import { chooseChecks, firstCheckQuery } from '@/components/category-check/choose-checks';
import { headlineOf } from '@/components/category-check/headline';
import { ownMoveSteps, undoSteps } from '@/components/category-check/say-many';
import { whyText } from '@/components/category-check/why-text';
import { DAY_MS } from '@/utils/core/dates';
import { fail, ok } from '@/utils/core/result';
import type { VerdictGiven } from '@/utils/messages/categories';

const now = Date.UTC(2026, 10, 22, 10);
const trousers = ['女装', '裤子'];
const to = (change: Partial<CheckSuggestion> = {}): CheckSuggestion => ({
  ...{ key: 'c2', categoryId: 'c2', path: ['女装', '连衣裙'], confidence: 0.93, isSeed: false },
  reasons: [{ kind: 'words', params: { words: '连衣裙、长裙' } }],
  ...change,
});
const judged = (state: JudgedHere['state'], doubt = 0.95, suggestions = [to()]): JudgedHere => ({
  ...{ state, doubt, suggestions, judgedAt: now },
});
const found = (params: Record<string, string | number> = { other: '女装 › 连衣裙', percent: 93, words: '连衣裙、长裙' }) => ({
  ...{ rule: 'category-elsewhere', status: 'warn' as const, message: 'by-words', params, spans: [], suggestedTitle: null },
});
const row = (number: number, change: Partial<CheckRow> = {}): CheckRow => ({
  ref: { site: 'taobao', shopId: '1', itemId: String(600_000 + number) },
  ...{ platform: 'taobao', title: `商品 ${number}`, outerId: null, shop: null, lastSeenAt: now, findings: [] },
  ...{ priceFen: null, stock: null, sold30d: null, status: 'on-sale' as const, statusText: null },
  ...{ categoryId: 'c1', categoryPath: trousers, judged: judged('elsewhere'), finding: found(), warning: null, said: null },
  closed: null,
  traffic: { metric: 'visitors', value: number, day: '2026-11-21' },
  ...change,
});
const fits = (number: number, change: Partial<CheckRow> = {}) =>
  row(number, { judged: judged('fits', 0), finding: null, ...change });
const unsure = (number: number, suggestion: Partial<CheckSuggestion> = {}, change: Partial<CheckRow> = {}) =>
  row(number, { judged: judged('unknown', 0.5, [to(suggestion)]), finding: null, ...change });
const said = (verdict: 'keep' | 'move' | 'later' | 'wrong-label', until: number | null = null) => ({
  ...{ verdict, target: null, at: now - DAY_MS, until },
});
const ids = (rows: readonly CheckRow[]) => rows.map(({ ref }) => Number(ref.itemId) - 600_000);
const order = (rows: CheckRow[]) => ids(chooseChecks(rows, firstCheckQuery, now).rows);

afterEach(cleanup);

describe('check-state', () => {
  it('never calls what cannot be known a fit', () => {
    expect(checkState(row(1, { judged: null, finding: null }), now)).toBe('unknown');
    expect(checkState(unsure(1, { confidence: 0.3 }), now)).toBe('unknown');
    expect(checkState(row(1, { categoryId: null, categoryPath: null, judged: judged('unknown', 0) }), now)).toBe('unknown');
  });

  it('looks twice only at a real category of another name, from 60 % on', () => {
    expect(checkState(unsure(1, { confidence: 0.6 }), now)).toBe('maybe');
    expect(checkState(unsure(1, { confidence: 0.59 }), now)).toBe('unknown');
    expect(checkState(unsure(1, { isSeed: true, categoryId: null, key: 'seed:x' }), now)).toBe('unknown');
    expect(checkState(unsure(1, { categoryId: 'c1', key: 'c1' }), now)).toBe('unknown');
    expect(checkState(unsure(1, { path: ['内衣', '裤子'] }), now)).toBe('unknown');
  });

  it('brings a product that was put off back after its time', () => {
    const late = row(1, { said: said('later', now + DAY_MS) });
    expect(checkState(late, now)).toBe('later');
    expect(checkState(late, now + DAY_MS)).toBe('elsewhere');
    expect(whyText(late, now + DAY_MS)).toContain('连衣裙、长裙');
  });

  it('files what the operator decided under handled', () => {
    expect(checkState(row(1, { said: said('keep') }), now)).toBe('handled');
    expect(checkState(row(1, { said: said('move') }), now)).toBe('handled');
  });
});

describe('closed', () => {
  const closed = (number: number, change: Partial<CheckRow> = {}) => fits(number, { closed: 'not-leaf', ...change });

  it('says of a product in a category nothing can be listed in that it must move, before all else', () => {
    expect(checkState(closed(1), now)).toBe('closed');
    expect(order([row(900), closed(1)])).toEqual([1, 900]);
    expect(whyText(closed(1), now)).toContain('不是叶子类目');
    expect(whyText(closed(1, { closed: 'not-publishable' }), now)).toContain('不能发布');
  });

  it('is never told beside “none is wrong”', () => {
    board([closed(1), fits(2)]);
    expect(screen.getByText(/1 个的类目必须改/)).toBeTruthy();
    expect(screen.queryByText(/没有发现放错的/)).toBeNull();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain(
      'https://item.upload.taobao.com/sell/v2/publish.htm?itemId=600001',
    );
  });
});

describe('unknown-reason', () => {
  it('calls no clue too few where the first suggestion is sure', () => {
    expect(unknownReason(unsure(1, { isSeed: true, categoryId: null, key: 'seed:x', confidence: 0.84 }))).toBe('seedOnly');
    expect(unknownReason(unsure(1, { path: ['内衣', '裤子'], confidence: 0.92 }))).toBe('ownUnknown');
    expect(unknownReason(unsure(1, { isSeed: true, categoryId: null, key: 'seed:x', confidence: 0.4 }))).toBe('tooWeak');
  });
});

describe('own-move', () => {
  it('sends off only what the row itself suggests, no shipped name, and nothing the operator has decided', () => {
    const seed = unsure(3, { isSeed: true, categoryId: null, key: 'seed:x', confidence: 0.9 });
    const steps = ownMoveSteps([row(1), fits(2), seed, row(4, { said: said('keep') })], now);
    expect(steps).toMatchObject([{ given: { items: [row(1).ref], target: { categoryId: 'c2' } } }]);
    expect(steps).toHaveLength(1);
  });
});

describe('choose-checks', () => {
  it('puts doubt × traffic first, then what is worth a look, then the rest', () => {
    const often = row(1, { judged: judged('elsewhere', 0.9), traffic: { metric: 'visitors', value: 500, day: null } });
    const rare = row(2, { judged: judged('elsewhere', 1), traffic: { metric: 'visitors', value: 5, day: null } });
    expect(order([fits(5), unsure(4, { confidence: 0.1 }), unsure(3), rare, often])).toEqual([1, 2, 3, 4, 5]);
  });

  it('does not hold a month’s sales against a day’s visitors, and puts unknown traffic last', () => {
    const sold = row(1, { traffic: { metric: 'sold-30d', value: 9000, day: null } });
    expect(order([row(2, { traffic: null }), sold, row(3)])).toEqual([3, 1, 2]);
  });

  it('counts every heading by the other filters', () => {
    const rows = [row(1), unsure(2), fits(3, { title: '别的' })];
    const { counts, rows: left } = chooseChecks(rows, { ...firstCheckQuery, state: 'fits', search: '商品' }, now);
    expect(counts).toMatchObject({ all: 2, elsewhere: 1, maybe: 1, fits: 0 });
    expect(left).toEqual([]);
  });
});

describe('headline', () => {
  it('takes the category a term’s clicks name, without a confidence nobody gave', () => {
    const finding = { ...found({ term: '裙', share: 80, other: '女装 › 半身裙', day: '2026-11-20' }), message: 'by-terms' };
    expect(headlineOf(row(1, { finding }))).toMatchObject({ path: ['女装', '半身裙'], percent: null, isSeed: false });
  });

  it('never shows the category it stands in as another one', () => {
    expect(headlineOf(row(1, { judged: judged('unknown', 0, [to({ categoryId: 'c1' })]), finding: null }))).toBeNull();
  });
});

describe('confidence', () => {
  it('is cut off and never certain', () => {
    expect([0.995, 1, 0.29, 0.6, 0].map(percentOf)).toEqual([99, 99, 29, 60, 0]);
    expect(whyText(row(1, { finding: found({ other: '女装 › 连衣裙', percent: 100, words: '长裙' }) }), now)).toContain('99%');
  });
});

describe('undo', () => {
  it('brings another word back, and takes back where none was', () => {
    const later = said('later', now + DAY_MS);
    expect(undoSteps([row(1), row(2, { said: later })], now)).toEqual([
      { do: 'takeBack', items: [row(1).ref] },
      { do: 'give', given: { items: [row(2).ref], verdict: 'later', target: null, until: later.until } },
    ]);
  });

  it('speaks of no more products than a message takes', () => {
    const many = Array.from({ length: 450 }, (_, number) => row(number));
    expect(undoSteps(many, now).map((step) => (step.do === 'takeBack' ? step.items.length : 0))).toEqual([200, 200, 50]);
  });
});

/** The check as the dashboard keeps it: what is said changes the rows. */
function board(first: CheckRow[], change: Partial<Parameters<typeof CategoryCheck>[0]> = {}) {
  const given: VerdictGiven[] = [];
  const taken: string[][] = [];
  function Board() {
    const [rows, setRows] = useState(first);
    const set = (itemIds: string[], to: CheckRow['said']) =>
      setRows((before) => before.map((one) => (itemIds.includes(one.ref.itemId) ? { ...one, said: to } : one)));
    return (
      <CategoryCheck
        rows={rows}
        now={now}
        hasShops={false}
        open={null}
        onToggle={() => undefined}
        actions={{
          give: async (one) => {
            given.push(one);
            set(
              one.items.map(({ itemId }) => itemId),
              { verdict: one.verdict, target: one.target, at: now, until: one.until },
            );
            return ok(null);
          },
          takeBack: async (items) => {
            taken.push(items.map(({ itemId }) => itemId));
            set(
              items.map(({ itemId }) => itemId),
              null,
            );
            return ok(null);
          },
        }}
        onSaid={() => undefined}
        onExport={() => undefined}
        {...change}
      />
    );
  }
  return { given, taken, ...render(<Board />) };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const filter = (name: RegExp) => screen.getByRole('radio', { name });

describe('category-check', () => {
  it('draws only a window of 3,000 products, and quickly', () => {
    const rows = Array.from({ length: 3000 }, (_, number) => row(number + 1));
    const began = performance.now();
    const { container } = board(rows);
    expect(performance.now() - began).toBeLessThan(2000);
    expect(container.querySelectorAll('tbody tr:not(.spacer)').length).toBeLessThan(60);
    expect(filter(/全部 3000/)).toBeTruthy();
  });

  it('says where, how sure and why, and marks a name that is not the platform’s', () => {
    board([row(1), unsure(2, { isSeed: true, categoryId: null, key: 'seed:a', confidence: 0.4 })]);
    expect(screen.getByText('把握 93%')).toBeTruthy();
    expect(screen.getByText(/“连衣裙、长裙”说明它更像/)).toBeTruthy();
    expect(screen.getByText('非本平台ID')).toBeTruthy();
  });

  it('shows a category nobody gave as -- with the reason, and what to open for it', () => {
    board([row(1, { categoryId: null, categoryPath: null, judged: judged('unknown', 0, []), finding: null })]);
    expect(screen.getAllByTitle('页面没给出类目路径').length).toBeGreaterThan(0);
    expect(screen.queryByText(/没有发现放错的/)).toBeNull();
    expect(screen.getByRole('link', { name: '打开：商品编辑页' })).toBeTruthy();
  });

  it('keeps one, says so, and undoes it', async () => {
    const { given, taken } = board([row(1), row(2)]);
    fireEvent.click(button('保持：商品 1'));
    expect(await screen.findByText('记下了：1 个保持现在的类目。')).toBeTruthy();
    expect(given).toEqual([{ items: [row(1).ref], verdict: 'keep', target: null, until: null }]);
    expect(filter(/已处理 1/)).toBeTruthy();
    fireEvent.click(button('撤回这一步'));
    expect(await screen.findByText('已撤回。')).toBeTruthy();
    expect(taken).toEqual([['600001']]);
    expect(filter(/放错嫌疑 2/)).toBeTruthy();
  });

  it('gives the focus to what stands where one acted', async () => {
    board([row(2), row(1)]);
    const keep = button('保持：商品 2');
    keep.focus();
    fireEvent.click(keep);
    await waitFor(() => expect(document.activeElement).toBe(button('撤销：商品 2')));
  });

  it('gives the focus to the next product where the row has left the filter', async () => {
    board([row(2), row(1)]);
    fireEvent.click(filter(/放错嫌疑/));
    const keep = button('保持：商品 2');
    keep.focus();
    fireEvent.click(keep);
    await waitFor(() => expect(document.activeElement).toBe(button('商品 1')));
  });

  it('asks where to, and tells what comes next with the edit page', async () => {
    const { given } = board([
      row(1, { judged: judged('elsewhere', 0.95, [to(), to({ key: 'c3', categoryId: 'c3', path: ['女装', '半身裙'] })]) }),
    ]);
    fireEvent.click(button('采纳或别的处理：商品 1'));
    const dialog = within(screen.getByRole('dialog'));
    fireEvent.click(dialog.getByRole('radio', { name: /半身裙/ }));
    fireEvent.click(dialog.getByRole('button', { name: '采纳' }));
    expect(await screen.findByText(/到平台改类目后这里会自动消失/)).toBeTruthy();
    expect(given[0]).toMatchObject({ verdict: 'move', target: { categoryId: 'c3', path: ['女装', '半身裙'] } });
    const links = screen.getAllByRole('link', { name: '打开编辑页' });
    expect(links.map((link) => link.getAttribute('href'))).toContain(
      'https://item.upload.taobao.com/sell/v2/publish.htm?itemId=600001',
    );
  });

  it('acts on all that were found, beyond those in sight, and on none the filter hides', async () => {
    const rows = [...Array.from({ length: 250 }, (_, number) => row(number + 1)), fits(900)];
    const { given } = board(rows);
    fireEvent.click(screen.getByRole('checkbox', { name: '选中 商品 250' }));
    fireEvent.click(filter(/合适/));
    fireEvent.click(screen.getByRole('checkbox', { name: '选中筛出的全部 1 个' }));
    expect(screen.getByText(/已选 1 个.*另有 1 个被筛掉了/)).toBeTruthy();
    fireEvent.click(filter(/全部/));
    fireEvent.click(screen.getByRole('checkbox', { name: '选中筛出的全部 251 个' }));
    fireEvent.click(within(screen.getByRole('group', { name: '对选中的商品' })).getByRole('button', { name: '稍后 7 天' }));
    expect(await screen.findByText('推后了 251 个，7 天后回来。')).toBeTruthy();
    expect(given.map(({ items }) => items.length)).toEqual([200, 51]);
    expect(filter(/稍后 251/)).toBeTruthy();
  });

  it('sends several each to its own suggestion', async () => {
    const { given } = board([
      row(1),
      row(2, { finding: null, judged: judged('elsewhere', 1, [to({ key: 'c9', categoryId: 'c9', path: ['童装'] })]) }),
    ]);
    fireEvent.click(screen.getByRole('checkbox', { name: '选中筛出的全部 2 个' }));
    fireEvent.click(within(screen.getByRole('group', { name: '对选中的商品' })).getByRole('button', { name: '采纳…' }));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '采纳' }));
    await screen.findByText(/2 个要换到各自的建议/);
    expect(given.map(({ target }) => target?.categoryId).sort()).toEqual(['c2', 'c9']);
  });

  it('offers no place to products that fit, and says how many of the ticked have one', async () => {
    board([fits(1), fits(2)]);
    fireEvent.click(screen.getByRole('checkbox', { name: '选中筛出的全部 2 个' }));
    expect(screen.getByText('其中 0 个有能一起采纳的建议')).toBeTruthy();
    fireEvent.click(within(screen.getByRole('group', { name: '对选中的商品' })).getByRole('button', { name: '采纳…' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/没有能一起采纳的建议/)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: '采纳' })).toBeNull();
  });

  it('sends to one place only those it is suggested for', async () => {
    const { given } = board([row(1), fits(2), fits(3)]);
    fireEvent.click(screen.getByRole('checkbox', { name: '选中筛出的全部 3 个' }));
    fireEvent.click(within(screen.getByRole('group', { name: '对选中的商品' })).getByRole('button', { name: '采纳…' }));
    const dialog = within(screen.getByRole('dialog'));
    fireEvent.click(dialog.getByRole('radio', { name: /连衣裙/ }));
    fireEvent.click(dialog.getByRole('button', { name: '采纳' }));
    await screen.findByText(/1 个要换到/);
    expect(given.map(({ items }) => items)).toEqual([[row(1).ref]]);
  });

  it('counts only what could be judged when none is wrong', () => {
    board([fits(1), unsure(2, { confidence: 0.2 }), unsure(3, { confidence: 0.2 })]);
    expect(screen.getByText(/能判断的 1 个里没有发现放错的/)).toBeTruthy();
    expect(screen.getByText('2 个无法判断，因为：')).toBeTruthy();
  });

  it('says in words what failed, how far it got, and keeps the ticks', async () => {
    const give = vi.fn().mockResolvedValueOnce(ok(null)).mockResolvedValue(fail('unknown-item'));
    board(
      Array.from({ length: 250 }, (_, number) => row(number + 1)),
      { actions: { give, takeBack: async () => ok(null) } },
    );
    fireEvent.click(screen.getByRole('checkbox', { name: '选中筛出的全部 250 个' }));
    fireEvent.click(within(screen.getByRole('group', { name: '对选中的商品' })).getByRole('button', { name: '保持' }));
    expect(await screen.findByText(/记下了 200 个，另 50 个没成功：没有这个商品的记录/)).toBeTruthy();
    expect(screen.getByText('已选 250 个')).toBeTruthy();
  });

  it('takes a word back', async () => {
    const { taken } = board([row(1, { said: said('keep') })]);
    fireEvent.click(button('撤销：商品 1'));
    await screen.findByText('撤销了 1 个。');
    expect(taken).toEqual([['600001']]);
  });

  it('says which page to open where no product was read', () => {
    board([]);
    expect(screen.getByRole('link', { name: '打开商品列表' })).toBeTruthy();
  });
});

describe('check-csv', () => {
  it('holds ids as text, never more than 99 %, and leaves the unknown empty', () => {
    const [, line = '', bare = ''] = checkCsv(
      [row(1, { judged: judged('elsewhere', 1, [to({ confidence: 0.999 })]) }), fits(2, { traffic: null, categoryPath: null })],
      now,
    ).split('\r\n');
    expect(line).toContain('"600001\t"');
    expect(line).toContain(',99,');
    expect(line).not.toContain('100');
    expect(bare).toMatch(/合适,,,,,/);
  });
});
