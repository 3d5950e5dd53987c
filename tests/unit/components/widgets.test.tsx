// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ActionButton } from '@/components/shared/action-button';
import { findingText } from '@/components/shared/finding-text';
import { itemOfAddress } from '@/components/shared/page-links';
import { Widget } from '@/components/shared/widget';
import { StalePages } from '@/components/stale-pages/stale-pages';
import { TitleCheck } from '@/components/title-check/title-check';
import { TopFindings } from '@/components/top-findings/top-findings';
import { newShopId } from '@/components/waiting-reads/new-shop';
import { WaitingReads } from '@/components/waiting-reads/waiting-reads';
import { ok } from '@/utils/core/result';
import type { Finding } from '@/utils/records/finding';

const now = Date.UTC(2026, 10, 22, 10);

afterEach(cleanup);

describe('widget', () => {
  it('keeps a failed load to itself and loads again on retry', async () => {
    const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('no-answer')).mockResolvedValue('好了');
    render(
      <>
        <Widget title="一" watch="" load={load}>
          {(data) => <p>{data}</p>}
        </Widget>
        <p>邻居</p>
      </>,
    );
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByText('邻居')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByText('好了')).toBeTruthy();
  });

  it('keeps a view that breaks while drawing to itself', async () => {
    const broken = vi.fn(() => {
      throw new TypeError('broken view');
    });
    render(
      <>
        <Widget title="一" watch="" load={async () => 1}>
          {broken}
        </Widget>
        <p>邻居</p>
      </>,
    );
    expect((await screen.findByRole('alert')).textContent).toContain('broken view');
    expect(screen.getByText('邻居')).toBeTruthy();
  });
});

describe('action-button', () => {
  it('asks a second time before what cannot be undone', async () => {
    const onAct = vi.fn(async () => ok(null));
    render(<ActionButton label="删除" confirm="确定？" done="已删" onAct={onAct} />);
    fireEvent.click(screen.getByRole('button', { name: '删除' }));
    expect(onAct).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: '确定？' }));
    expect(await screen.findByText('已删')).toBeTruthy();
  });
});

describe('title-check', () => {
  it('judges what is typed by the chosen platform and says how many units are used', async () => {
    const check = vi.fn(async () => ok({ units: 8, limit: 60, findings: [] }));
    const shop = { site: 'taobao', shopId: 's1' };
    render(<TitleCheck initialPlatform="tmall" shop={shop} check={check} />);
    fireEvent.input(screen.getByLabelText('要检查的标题'), { target: { value: '阔腿\n裤子' } });
    expect(await screen.findByText('8/60，还能写 52')).toBeTruthy();
    expect(check).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ title: '阔腿 裤子', platform: 'tmall', shop }));
  });

  it('leaves the shop out for a title of another platform', async () => {
    const check = vi.fn(async () => ok({ units: 8, limit: 60, findings: [] }));
    render(<TitleCheck initialPlatform="jd" shop={{ site: 'taobao', shopId: 's1' }} check={check} />);
    fireEvent.input(screen.getByLabelText('要检查的标题'), { target: { value: '阔腿裤子' } });
    await screen.findByText('8/60，还能写 52');
    expect(check).toHaveBeenCalledExactlyOnceWith(expect.not.objectContaining({ shop: expect.anything() }));
  });
});

describe('finding-text', () => {
  const finding: Finding = { rule: 'no-such-rule', status: 'warn', message: 'odd', params: {}, spans: [], suggestedTitle: null };

  it('names a rule that has no text instead of hiding its finding', () => {
    expect(findingText(finding).says).toContain('no-such-rule');
  });

  it('puts the params into the sentence in the order the rule declares them, and says what to do', () => {
    const params = { units: 66, limit: 60, over: 6 };
    const { says, fix, why } = findingText({ ...finding, rule: 'title-length', message: 'over', params });
    expect(says).toMatch(/66.*60.*6/);
    expect(fix).toContain('6');
    expect(why).not.toBe('');
  });
});

describe('empty states', () => {
  it('tell what to open when nothing was read, and do not when nothing is wrong', () => {
    const { rerender } = render(<TopFindings items={[]} hasItems={false} />);
    expect(screen.getByText(/还没读到商品/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '打开商品列表' })).toBeTruthy();
    rerender(<TopFindings items={[]} hasItems />);
    expect(screen.getByText(/没有要改的/)).toBeTruthy();
  });

  it('link every page that was not read lately', () => {
    const shop = { site: 'taobao', shopId: '1', name: '青禾', platform: 'tmall', isDemo: false } as const;
    render(<StalePages now={now} pages={[{ site: 'taobao', shop, pageKind: 'activity-list', lastReadAt: null }]} />);
    expect(screen.getByText('从没读过')).toBeTruthy();
    expect(screen.getByRole('link', { name: '打开' }).getAttribute('href')).toContain('/tmc-next/sale/seller/homepage.htm');
  });
});

describe('waiting-reads', () => {
  const waiting = [
    { site: 'taobao', quarantineIds: [3, 4, 5], pageKinds: ['item-list' as const], titles: ['阔腿裤'], lastAt: now },
  ];

  it('stores reads under a shop named by nickname, remembered when it is the only one', async () => {
    const onAssign = vi.fn(async () => ok(null));
    render(<WaitingReads waiting={waiting} shops={[]} now={now} onAssign={onAssign} onDiscard={async () => ok(null)} />);
    expect(screen.getByText(/3 次读取不知道属于哪家店/)).toBeTruthy();
    fireEvent.input(screen.getByLabelText('店铺昵称'), { target: { value: '青禾女装' } });
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.click(screen.getByRole('button', { name: '存到这家店' }));
    const shop = { site: 'taobao', shopId: newShopId('', '青禾女装'), name: '青禾女装' };
    await vi.waitFor(() => expect(onAssign).toHaveBeenCalledExactlyOnceWith([3, 4, 5], shop, true));
  });

  it('offers no invented shop', async () => {
    const onAssign = vi.fn(async () => ok(null));
    const invented = { site: 'taobao', shopId: 'demo-1', name: '样例', platform: 'tmall', isDemo: true } as const;
    const own = { ...invented, shopId: '1', name: '青禾', isDemo: false };
    const props = { waiting, now, onAssign, onDiscard: async () => ok(null) };
    render(<WaitingReads {...props} shops={[invented, own]} />);
    expect(screen.queryByRole('option', { name: '样例' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '存到这家店' }));
    const shop = { site: 'taobao', shopId: '1', name: '青禾' };
    await vi.waitFor(() => expect(onAssign).toHaveBeenCalledExactlyOnceWith([3, 4, 5], shop, false));
  });

  it('asks for a name when none is given', async () => {
    const onAssign = vi.fn(async () => ok(null));
    render(<WaitingReads waiting={waiting} shops={[]} now={now} onAssign={onAssign} onDiscard={async () => ok(null)} />);
    fireEvent.click(screen.getByRole('button', { name: '存到这家店' }));
    expect(await screen.findByText(/填店铺昵称或卖家 ID/)).toBeTruthy();
    expect(onAssign).not.toHaveBeenCalled();
  });

  it('gives one nickname one id, and takes only ids a platform could give', () => {
    expect(newShopId('', '青禾')).toBe(newShopId('', ' 青禾 '));
    expect(newShopId('2201234567', '青禾')).toBe('2201234567');
    expect(newShopId('<b>', '青禾')).toBeNull();
  });
});

describe('item-of-address', () => {
  it('knows the edit pages of both stores and nothing else', () => {
    expect(itemOfAddress('https://item.upload.taobao.com/sell/v2/publish.htm?itemId=700000000001')?.itemId).toBe('700000000001');
    expect(itemOfAddress('https://sell.publish.tmall.com/tmall/publish.htm?id=700000000002')?.itemId).toBe('700000000002');
    expect(itemOfAddress('https://sell.publish.tmall.com/tmall/publish.htm?catId=1')).toBeNull();
    expect(itemOfAddress('https://item.upload.taobao.com.evil.example/sell/v2/publish.htm?itemId=700000000001')).toBeNull();
  });
});
