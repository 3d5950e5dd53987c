// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CategoryPlan } from '@/components/category-plan/category-plan';
import { parseCosts } from '@/components/category-plan/parse-costs';
import { planCsv, productsCsv } from '@/components/category-plan/plan-csv';
import type { GapsView, PlanSource } from '@/components/category-plan/plan-source';
import { squarify } from '@/components/category-plan/squarify';
import { assortmentPlan } from '@/utils/analyses/assortment/plan';
import type { PlanItem } from '@/utils/analyses/assortment/plan-item';
import { fail, ok } from '@/utils/core/result';
import { bandsKey, defaultAssortmentRules } from '@/utils/records/assortment-rules';
import { item, seen } from '../analyses/assortment/items';

const items: PlanItem[] = [
  ...[50, 70, 90, 120, 150].map((yuan, at) =>
    item(`10000${at}`, {
      yuan,
      categoryKey: '11',
      visitors: seen(at === 0 ? 90 : 10, 20),
      paidFen: { sum: yuan * 1000, days: 20 },
    }),
  ),
  item('200001', { yuan: 300, toYuan: 400, categoryKey: '22', visitors: seen(5, 4) }),
  item('200002', { categoryKey: '22' }),
  item('300001', { yuan: 20, categoryKey: '33', title: '=cmd' }),
];
const source = (change: Partial<PlanSource> = {}): PlanSource => ({
  ...{ site: 'taobao', shopId: '1', platform: 'taobao', items, soldOut: 0, leftOut: { stored: 0, off: 0, gone: 0 } },
  itemIds: items.map(({ itemId }) => itemId),
  categoryPaths: { 11: ['女装', '毛衣'], 22: ['女装', '大衣'], 33: ['女装', '围巾'] },
  span: { from: '2026-10-23', to: '2026-11-21' },
  ...change,
});
const noGaps: GapsView = {
  terms: { gaps: [], total: 0, terms: 0, covered: 0, othersBrands: 0, demandMetric: null },
  market: { categories: [], bands: [], looks: 0, undecided: 0 },
  categoryPaths: {},
};
const show = (change: Partial<Parameters<typeof CategoryPlan>[0]> = {}) => {
  const onCost = vi.fn(async () => ok(null));
  const onCosts = vi.fn(async (costs: unknown[]) => ok({ stored: costs.length, unknown: [] }));
  const onRules = vi.fn();
  const saveCsv = vi.fn();
  const props = { source: source(), rules: defaultAssortmentRules, onRules, onCost, onCosts, saveCsv, version: '1' };
  const loads = { loadDrift: async () => [], loadGaps: async () => noGaps };
  render(<CategoryPlan {...props} {...loads} {...change} />);
  return { onCost, onCosts, onRules, saveCsv };
};
const button = (name: RegExp | string) => screen.getByRole('button', { name });
const titles = () =>
  within(screen.getByRole('region', { name: '商品' }))
    .getAllByRole('rowheader')
    .map((one) => within(one).getByRole('link').textContent);

afterEach(cleanup);

describe('category-plan', () => {
  it('says which page to open while there is no product, and what was left out', () => {
    show({ source: source({ items: [], leftOut: { stored: 3, off: 2, gone: 1 } }) });
    expect(screen.getByText(/打开商品列表翻一遍.*仓库中 3 个.*其他状态 2 个.*没见到 1 个/)).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toContain('SellManage');
  });

  it('drills down from the map to a category, a band and its products, and back, keeping the focus', () => {
    show();
    fireEvent.click(button(/^毛衣；5 个商品/));
    expect(document.activeElement?.textContent).toBe('毛衣');
    expect(titles()).toHaveLength(5);
    fireEvent.click(button(/^¥120 起|^¥110 起/));
    expect(titles().sort()).toEqual(expect.arrayContaining(['商品 100004']));
    expect(document.activeElement?.getAttribute('aria-current')).toBe('location');
    fireEvent.click(
      within(screen.getByRole('navigation', { name: '你在规划里的位置' })).getByRole('button', { name: '全部类目' }),
    );
    expect(titles()).toHaveLength(8);
  });

  it('lists categories without figures beside the map instead of drawing them as nothing', () => {
    show();
    expect(screen.getByText(/没有读到访客/)).toBeTruthy();
    fireEvent.click(button('围巾 (1)'));
    expect(titles()).toEqual(['=cmd']);
  });

  it('says of how many products and days a figure is', () => {
    show();
    fireEvent.click(screen.getByRole('radio', { name: '矩阵' }));
    expect(screen.getByText(/^2 个商品 · 访客（按日相加） 20（2 个商品里 1 个有数字，见到 4 天）/)).toBeTruthy();
  });

  it('says that sold-out products count', () => {
    show({ source: source({ soldOut: 2 }) });
    expect(screen.getByText(/8 个在架商品。 其中 2 个已售罄/)).toBeTruthy();
  });

  describe('of products looked at on unequal days', () => {
    const unequal = [30, 30, 30, 30, 7, 1].map((days, at) =>
      item(`40000${at}`, { categoryKey: at < 3 ? '11' : '22', visitors: seen(100, days) }),
    );

    it('makes tiles as large as daily visitors, and says so', () => {
      show({ source: source({ items: unequal }) });
      expect(button(/^毛衣；3 个商品；日均访客 300（3 个商品里 3 个见到满 7 天）/).textContent).toContain('60% · 300');
      expect(button(/^大衣；3 个商品；日均访客 200（3 个商品里 2 个见到满 7 天）/).textContent).toContain('40% · 200');
      expect(screen.getByText('面积：日均访客，只算见到满 7 天的商品')).toBeTruthy();
      expect(screen.getByRole('option', { name: '看：日均访客' })).toBeTruthy();
    });

    it('compares products and categories by daily visitors', () => {
      show({ source: source({ items: unequal }) });
      const said =
        '日均访客：最大的商品占 20%，前 3 个占 60%；6 个商品里 5 个见到满 7 天，相当于 5 个一样大的。 最大的类目占 60%。';
      expect(screen.getByText(said)).toBeTruthy();
    });

    it('speaks of no concentration where few were seen on enough days', () => {
      const few = [30, 1, 1, 1].map((days, at) => item(`40000${at}`, { visitors: seen(100, days) }));
      show({ source: source({ items: few }) });
      expect(screen.getByText('日均访客：4 个商品里只有 1 个见到满 7 天，不谈集中度。')).toBeTruthy();
      cleanup();
      show({ source: source({ items: few.slice(1) }) });
      expect(screen.getByText(/还没有商品见到满 7 天的访客或金额/)).toBeTruthy();
    });

    it('exports shares of daily visitors', () => {
      const plan = assortmentPlan(unequal, defaultAssortmentRules, () => null);
      const [head = '', ...lines] = planCsv(plan, source()).split('\r\n');
      const name = '日均访客 2026-10-23 ~ 2026-11-21';
      const columns = [`${name}：见到满 7 天的商品数`, `${name} 占比 (%)`].map((one) => head.split(',').indexOf(one));
      const cells = lines.filter(Boolean).map((line) => line.split(','));
      expect(cells.map((row) => columns.map((at) => row[at]))).toEqual([
        ['3', '60'],
        ['2', '40'],
      ]);
    });
  });

  it('shows the matrix with roles in words, reachable by keyboard', () => {
    show();
    fireEvent.click(screen.getByRole('radio', { name: '矩阵' }));
    const cell = button(/^毛衣；.*引流 1/);
    expect(cell.tagName).toBe('BUTTON');
    fireEvent.click(cell);
    expect(titles()).toContain('商品 100000');
    expect(screen.getByRole('columnheader', { name: '引流' })).toBeTruthy();
  });

  it('tells why a product has its role, and that costs are needed for two of them', () => {
    show();
    expect(screen.getByText(/填了成本才会判断利润和活动/)).toBeTruthy();
    expect(screen.getAllByText(/日均访客 90（见到 20 天），5 个商品里第 1，是均值的 3.5 倍/).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/利润：不能判断。没有填成本/)).toHaveLength(8);
  });

  it('keeps a cost on Enter, refuses what is none, and forgets an emptied one', async () => {
    const { onCost } = show({ source: source({ items: [item('1', { yuan: 10, cost: 4 })] }) });
    const field = screen.getByRole('textbox', { name: '商品 1 的单件成本，元' });
    expect(screen.getByText('60%')).toBeTruthy();
    fireEvent.input(field, { target: { value: '4.567' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(screen.getByRole('alert').textContent).toContain('大于 0');
    fireEvent.input(field, { target: { value: '3.5' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(onCost).toHaveBeenLastCalledWith('1', 350));
    fireEvent.input(field, { target: { value: '' } });
    fireEvent.blur(field);
    await waitFor(() => expect(onCost).toHaveBeenLastCalledWith('1', null));
    expect(onCost).toHaveBeenCalledTimes(2);
  });

  it('says beside the field when a cost could not be kept', async () => {
    const onCost = vi.fn(async () => fail('no-answer'));
    show({ source: source({ items: [item('1', { yuan: 10 })] }), onCost });
    const field = screen.getByRole('textbox', { name: /单件成本/ });
    fireEvent.input(field, { target: { value: '3' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(field).toHaveProperty('value', '3');
  });

  it('takes a table of costs, tells the lines it refuses, and leaves them in the field', async () => {
    const { onCosts } = show();
    fireEvent.click(button('批量填成本'));
    const area = screen.getByRole('textbox', { name: '商品 ID 和成本' });
    expect(document.activeElement).toBe(area);
    fireEvent.input(area, { target: { value: '商品ID\t成本\n100000\t12.5\n999999\t3\n100001\t免费' } });
    expect(screen.getByText('第 3 行：这家店没见过这个商品（999999 3）')).toBeTruthy();
    fireEvent.click(button('保存 1 个成本'));
    await screen.findByText(/已保存 1 个/);
    expect(onCosts).toHaveBeenCalledWith([{ itemId: '100000', unitCostFen: 1250 }]);
    expect(area).toHaveProperty('value', '999999\t3\n100001\t免费');
  });

  it('keeps changed rules only when sound, and goes back to the defaults without touching own bands', () => {
    const bands = { [bandsKey(source(), '11')]: [8000] };
    const { onRules } = show({ rules: { ...defaultAssortmentRules, bands, fewestDays: 9 } });
    fireEvent.click(button('角色规则'));
    const field = screen.getByRole('textbox', { name: '毛利率至少（且不低于中位） (%)' });
    fireEvent.input(field, { target: { value: '140' } });
    fireEvent.click(button('保存'));
    expect(onRules).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('没有保存');
    fireEvent.click(button('恢复默认'));
    fireEvent.click(button('引流 往后'));
    fireEvent.click(button('保存'));
    const order = ['image', 'traffic', 'profit', 'event'];
    expect(onRules).toHaveBeenCalledWith({ ...defaultAssortmentRules, bands, order });
  });

  it('keeps the operator’s own price bands of one category', () => {
    const { onRules } = show();
    fireEvent.click(button(/^毛衣；5 个商品/));
    const field = screen.getByRole('textbox', { name: '价格带的分界（元）' });
    const form = field.closest('form');
    fireEvent.input(field, { target: { value: '200 100' } });
    if (form) fireEvent.submit(form);
    expect(onRules).not.toHaveBeenCalled();
    fireEvent.input(field, { target: { value: '80、120.5' } });
    if (form) fireEvent.submit(form);
    expect(onRules.mock.lastCall?.[0].bands).toEqual({ 'taobao/1/11': [8000, 12_050] });
  });

  it('draws thousands of products in parts', () => {
    const many = Array.from({ length: 3000 }, (_, at) => item(`5${at}`, { yuan: 10 + (at % 90), categoryKey: `c${at % 40}` }));
    show({ source: source({ items: many }) });
    expect(titles()).toHaveLength(50);
    fireEvent.click(button('还有 2,950 个，再显示一些'));
    expect(titles()).toHaveLength(100);
  });

  it('says what is not known of the market and the terms, and shows gaps by category', async () => {
    show();
    expect(await screen.findByText(/没有打开过类目的市场页/)).toBeTruthy();
    cleanup();
    const gap = {
      text: '加厚毛衣',
      demand: 500,
      demandTo: 1000,
      supplyDemand: 1.5,
      lastDay: '2026-11-20',
      nearestItemId: '100000',
    };
    const terms = { ...noGaps.terms, terms: 9, total: 1, demandMetric: 'search-heat' };
    const gaps = [{ ...gap, kind: 'wording' as const, missing: ['加厚'], categoryId: '11' }];
    show({ loadGaps: async () => ({ ...noGaps, terms: { ...terms, gaps }, categoryPaths: { 11: ['毛衣'] } }) });
    fireEvent.click(await screen.findByRole('button', { name: '看全部缺口' }));
    expect(screen.getByText('500 ~ 1,000')).toBeTruthy();
    expect(screen.getByText(/标题缺：加厚/)).toBeTruthy();
  });
});

describe('plan-csv', () => {
  const plan = assortmentPlan(items, defaultAssortmentRules, () => null);
  const all = plan.categories.flatMap((category) => category.items);

  it('writes one line a cell, and nothing where nothing was seen', () => {
    const lines = planCsv(plan, source()).split('\r\n');
    expect(lines[0]).toContain('\uFEFF类目,类目 ID,价格带');
    expect(lines.filter(Boolean)).toHaveLength(1 + plan.categories.reduce((sum, { cells }) => sum + cells.length, 0));
    const scarf = lines.find((line) => line.startsWith('女装 › 围巾'));
    expect(scarf).toContain('"33\t"');
    expect(scarf?.endsWith(',1,12.5,,0,,,0,,,0,,,0,')).toBe(true);
  });

  it('writes products with reasons, ids as text, and lets no title run', () => {
    const text = productsCsv(all, plan, source());
    expect(text).toContain('"100000\t"');
    expect(text).toContain("'=cmd");
    expect(text).toContain('300,400');
    expect(text).toMatch(/引流,日均访客 90/);
  });
});

describe('parse-costs', () => {
  const known = new Set(['620000000001', '620000000002']);
  const parse = (text: string) => parseCosts(text, known);

  it('reads what tables paste and save', () => {
    for (const line of ['620000000001\t1,299.00', '620000000001,1299', '"620000000001\t","1,299.00"', "'620000000001  ¥1299.0元"])
      expect(parse(line)).toMatchObject({ costs: [{ itemId: '620000000001', unitCostFen: 129_900 }], refused: [] });
  });

  it('gives a reason for every line it does not take', () => {
    const lines = [
      '620000000001 5',
      '620000000001 6',
      '620000000009 5',
      '6.2E+11 5',
      '商品 5',
      '620000000002 1-2',
      '620000000002 0',
      '620000000002',
    ];
    const { costs, refused } = parse(lines.join('\n'));
    expect(costs).toHaveLength(1);
    expect(refused.map(({ line, fault }) => [line, fault])).toEqual([
      [2, 'twice'],
      [3, 'unknown'],
      [4, 'rounded'],
      [5, 'id'],
      [6, 'cost'],
      [7, 'zero'],
      [8, 'columns'],
    ]);
  });

  it('loses no line, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 }), (texts) => {
        const lines = texts
          .join('\n')
          .split(/\r\n|\r|\n/)
          .filter((line) => line.trim() !== '');
        const { costs, refused, hasHeading } = parse(lines.join('\n'));
        expect(costs.length + refused.length + Number(hasHeading)).toBe(lines.length);
      }),
    );
  });
});

describe('squarify', () => {
  it('fills the area with tiles of the given shares', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(weights, (given) => {
        const sorted = given.toSorted((a, b) => b - a);
        const tiles = squarify(sorted, 960, 320);
        const total = sorted.reduce((sum, weight) => sum + weight, 0);
        for (const [at, { x, y, width, height }] of tiles.entries()) {
          expect(width * height).toBeCloseTo(((sorted[at] ?? 0) / total) * 960 * 320, 3);
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-6);
          expect(x + width).toBeLessThanOrEqual(960 + 1e-6);
          expect(y + height).toBeLessThanOrEqual(320 + 1e-6);
        }
      }),
    );
  });

  it('lays out the published example', () => {
    const tiles = squarify([6, 6, 4, 3, 2, 2, 1], 6, 4);
    expect(tiles[0]).toEqual({ x: 0, y: 0, width: 3, height: 2 });
    expect(tiles[1]).toEqual({ x: 0, y: 2, width: 3, height: 2 });
    expect(tiles[2]?.height).toBeCloseTo(7 / 3, 9);
  });
});
