// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readPackFile, writePackFile } from '@/components/rule-packs/read-pack-file';
import { RulePacks } from '@/components/rule-packs/rule-packs';
import type { ShopView } from '@/components/shared/views';
import { RulePacksPanel } from '@/entrypoints/dashboard/rule-packs-panel';
import { ok } from '@/utils/core/result';
import type { RuleChoice, RulePack } from '@/utils/records/rule-pack';
import { defaultSettings } from '@/utils/settings/schema';

const shop: ShopView = { site: 'taobao', shopId: '1', name: '一号店', platform: 'taobao', isDemo: false };
const other: ShopView = { site: 'taobao', shopId: '2', name: '二号店', platform: 'taobao', isDemo: false };
const pack = (rules: Record<string, RuleChoice>, change: Partial<RulePack> = {}): RulePack => ({
  ...{ site: 'taobao', shopId: '1', category: null, rules },
  ...change,
});
const off = (note = '有检测报告'): RuleChoice => ({ isOff: true, weight: null, note });

vi.mock('@/entrypoints/pages/load', () => ({ loadItems: async () => [] }));

afterEach(cleanup);

/** The settings as the dashboard keeps them. */
const show = (start: RulePack[] = [], shops: ShopView[] = [shop, other]) => {
  const onPacks = vi.fn();
  const onJudge = vi.fn(async () => ok(null));
  const saveText = vi.fn();
  const Page = () => {
    const [packs, setPacks] = useState(start);
    onPacks.mockImplementation(setPacks);
    return (
      <RulePacks
        shops={shops}
        packs={packs}
        categoriesOf={() => ['女装', '连衣裙']}
        isJudging={false}
        onPacks={onPacks}
        onJudge={onJudge}
        saveText={saveText}
      />
    );
  };
  render(<Page />);
  return { onPacks, onJudge, saveText };
};
const line = (name: string) => {
  const found = screen.getByRole('button', { name: `改规则：${name}`, hidden: true }).closest('li');
  if (found === null) throw new Error('no such rule');
  return within(found);
};
const turn = (name: string) => fireEvent.click(line(name).getByRole('checkbox', { hidden: true }));
const write = (name: string, label: RegExp, text: string) =>
  fireEvent.input(line(name).getByLabelText(label), { target: { value: text } });
const save = (name: string) => fireEvent.click(line(name).getByRole('button', { name: '保存', hidden: true }));
const upload = (text: string) => {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no file field');
  Object.defineProperty(input, 'files', { value: [new File([text], 'rules.json')], configurable: true });
  fireEvent.change(input);
};

describe('rule-packs', () => {
  it('switches a rule off only with a reason', () => {
    const { onPacks } = show();
    turn('标题长度');
    save('标题长度');
    expect(onPacks).not.toHaveBeenCalled();
    expect(line('标题长度').getByText(/写一句原因/)).toBeTruthy();
    write('标题长度', /^原因/, '按平台新规');
    save('标题长度');
    expect(onPacks).toHaveBeenCalledWith([pack({ 'title-length': off('按平台新规') })]);
    expect(line('标题长度').getByText('已关')).toBeTruthy();
  });

  it('leaves everything as it was when the form is cancelled', () => {
    const { onPacks } = show();
    turn('标题长度');
    fireEvent.click(line('标题长度').getByRole('button', { name: '取消', hidden: true }));
    expect(onPacks).not.toHaveBeenCalled();
    expect(line('标题长度').getByRole<HTMLInputElement>('checkbox', { hidden: true }).checked).toBe(true);
  });

  it('shows the usual points and takes no weight outside 0 to 100', () => {
    const { onPacks } = show();
    expect(line('标题用满度').getByText('默认扣 8 分')).toBeTruthy();
    fireEvent.click(line('标题用满度').getByRole('button', { name: /^改规则/, hidden: true }));
    write('标题用满度', /^原因/, '短标题也行');
    write('标题用满度', /扣几分/, '101');
    save('标题用满度');
    expect(onPacks).not.toHaveBeenCalled();
    write('标题用满度', /扣几分/, '3');
    save('标题用满度');
    expect(onPacks).toHaveBeenCalledWith([pack({ 'title-underused': { isOff: false, weight: 3, note: '短标题也行' } })]);
  });

  it('switching on again takes the choice back, and an empty pack is none', () => {
    const { onPacks } = show([pack({ 'title-length': off() })]);
    turn('标题长度');
    expect(onPacks).toHaveBeenCalledWith([]);
  });

  it('keeps a category apart from the whole shop and shows what it takes over', () => {
    const { onPacks } = show([pack({ 'title-length': off() })]);
    fireEvent.change(screen.getByRole('combobox', { name: '范围' }), { target: { value: '连衣裙' } });
    expect(line('标题长度').getByText('跟全店一样')).toBeTruthy();
    turn('标题长度');
    write('标题长度', /^原因/, '这个类目要查');
    save('标题长度');
    expect(onPacks).toHaveBeenCalledWith([
      pack({ 'title-length': off() }),
      pack({ 'title-length': { isOff: false, weight: null, note: '这个类目要查' } }, { category: '连衣裙' }),
    ]);
  });

  it('asks twice before clearing, and clears only what is shown', async () => {
    const others = pack({ 'title-length': off() }, { shopId: '2' });
    const { onPacks } = show([pack({ 'title-length': off() }), others]);
    fireEvent.click(screen.getByRole('button', { name: '恢复默认' }));
    expect(onPacks).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: /^确定？/ }));
    expect(onPacks).toHaveBeenCalledWith([others]);
  });

  it('offers to judge again after a change', async () => {
    const { onJudge } = show([pack({ 'title-length': off() })]);
    expect(screen.queryByText(/体检结果还是旧的/)).toBeNull();
    turn('标题长度');
    expect(screen.getByText(/体检结果还是旧的/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '重新体检' }));
    expect(await screen.findByText('已按现在的规则体检')).toBeTruthy();
    expect(onJudge).toHaveBeenCalledOnce();
  });

  it('exports the shown shop only, as a file that can be read back', () => {
    const own = [pack({ 'title-length': off() }), pack({ 'title-spacing': off() }, { category: '连衣裙' })];
    const { saveText } = show([...own, pack({ 'title-length': off() }, { shopId: '2' })]);
    fireEvent.click(screen.getByRole('button', { name: '导出本店规则' }));
    expect(readPackFile(saveText.mock.calls[0]?.[0])).toEqual(ok(own));
  });

  it('shows what a file would change and changes nothing before it is taken', async () => {
    const { onPacks } = show([pack({ 'title-length': off() })]);
    upload(writePackFile([pack({ 'title-underused': { isOff: false, weight: 2, note: '试试' } })]));
    const preview = within(await screen.findByRole('region', { name: '导入会改这些' }));
    expect(preview.getByText(/标题长度/).textContent).toContain('已关（有检测报告） → 默认扣');
    expect(preview.getByText(/标题用满度/).textContent).toContain('扣 2 分（试试）');
    expect(onPacks).not.toHaveBeenCalled();
    fireEvent.click(preview.getByRole('button', { name: '导入' }));
    expect(onPacks).toHaveBeenCalledWith([pack({ 'title-underused': { isOff: false, weight: 2, note: '试试' } })]);
  });

  it('takes the rules of a shop never seen here for the shown shop', async () => {
    const { onPacks } = show();
    upload(writePackFile([pack({ 'title-length': off() }, { shopId: '99' })]));
    const preview = within(await screen.findByRole('region', { name: '导入会改这些' }));
    fireEvent.click(preview.getByRole('button', { name: '导入' }));
    expect(onPacks).toHaveBeenCalledWith([pack({ 'title-length': off() })]);
  });

  const rules = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`r${index}`, off()]));
  const packs = (count: number) => Array.from({ length: count }, (_, index) => pack({}, { category: `类目${index}` }));

  it('takes as many rules and packs as there may be', () => {
    expect(readPackFile(writePackFile([pack(rules(200)), ...packs(499)])).ok).toBe(true);
  });

  it.each([
    ['no JSON', '{', /不是 JSON/],
    ['another file', '{"kind":"shoplamp-pages"}', /不是掌灯导出的标题规则/],
    ['a newer form', '{"shoplamp":"rule-packs","version":2,"packs":[]}', /更新版本/],
    ['a weight above 100', writePackFile([pack({ x: { isOff: false, weight: 101, note: 'a' } })]), /整份没导入/],
    ['more rules than there can be', writePackFile([pack(rules(201))]), /最多 200 条规则/],
    ['more packs than the settings hold', writePackFile(packs(501)), /最多 500 份设置/],
    ['one sound and one broken pack', writePackFile([pack({ x: off() }), pack({ x: off('') })]), /整份没导入/],
  ])('refuses %s and changes nothing', async (_, text, words) => {
    const { onPacks } = show([pack({ 'title-length': off() })]);
    upload(text);
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(onPacks).not.toHaveBeenCalled();
    expect(screen.queryByRole('region', { name: '导入会改这些' })).toBeNull();
  });

  it('says what to open when no shop is known', () => {
    show([], []);
    expect(screen.getByRole('link', { name: '打开商品列表' })).toBeTruthy();
  });
});

describe('rule-packs-panel', () => {
  it('takes one shop judged for its new search terms for no judging of all products', async () => {
    const judging = '正在重新体检全部商品，可以离开这一页。';
    await fakeBrowser.storage.local.set({ recompute: { shop: null, after: null, done: 1, total: 4 } });
    render(<RulePacksPanel shops={[shop]} settings={defaultSettings} onSettings={() => undefined} version={0} />);
    expect(await screen.findByText(judging)).toBeTruthy();
    await fakeBrowser.storage.local.set({ recompute: { shop: ['taobao', '1'], after: null, done: 1, total: 4 } });
    await waitFor(() => expect(screen.queryByText(judging)).toBeNull());
  });
});
