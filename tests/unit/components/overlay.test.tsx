// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { Overlay } from '@/entrypoints/overlay/overlay';

const draft = (title: string) => ({
  title,
  platform: 'tmall',
  titleLimit: null,
  unitsOnPage: null,
  itemId: null,
  categoryId: null,
  categoryPath: null,
});
const claimed = {
  tabId: 7,
  context: { site: 'taobao', pageKind: 'item-edit', shopId: '1', itemId: null, draft: draft('旧标题') },
};

/** What the background would answer, by message. */
function background(answers: Record<string, unknown>) {
  return vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { shoplamp } = message as { shoplamp: string };
    return shoplamp in answers ? { ok: true, body: answers[shoplamp] } : { ok: false, failure: 'refused' };
  });
}

const typed = (title: string, tabId: number) =>
  fakeBrowser.runtime.onMessage.trigger(
    { shoplamp: 'title-typed', body: draft(title) },
    { id: browser.runtime.id, tab: { id: tabId, index: 0, highlighted: true, active: true, pinned: false, incognito: false } },
  );

afterEach(() => {
  cleanup();
  fakeBrowser.reset();
});

describe('overlay', () => {
  it('shows a polite line and asks nothing without a ticket', async () => {
    const asked = background({});
    render(<Overlay ticket="" />);
    expect(await screen.findByText(/这里只在卖家后台里打开/)).toBeTruthy();
    expect(asked).not.toHaveBeenCalled();
  });

  it('shows the same line, and no figures, for a ticket the background does not know', async () => {
    background({});
    render(<Overlay ticket="stolen" />);
    expect(await screen.findByText(/这里只在卖家后台里打开/)).toBeTruthy();
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('follows the typing of its own tab and of no other', async () => {
    background({ 'claim-drawer': claimed, 'check-title': { units: 6, limit: 60, findings: [] } });
    const listen = vi.spyOn(browser.runtime.onMessage, 'addListener');
    render(<Overlay ticket="t1" />);
    expect(await screen.findByText('旧标题')).toBeTruthy();
    // Effects run after drawing: the drawer listens a moment after it is seen.
    await vi.waitFor(() => expect(listen).toHaveBeenCalled());
    await typed('别家的标题', 8);
    await typed('新标题', 7);
    expect(await screen.findByText('新标题')).toBeTruthy();
    expect(screen.queryByText('别家的标题')).toBeNull();
    expect(await screen.findByText('6/60，还能写 54')).toBeTruthy();
  });

  it('says why there is no history when the shop is not known', async () => {
    background({ 'claim-drawer': { ...claimed, context: { ...claimed.context, shopId: null } } });
    render(<Overlay ticket="t1" />);
    expect(await screen.findByText(/不同店的数据不能混在一起/)).toBeTruthy();
  });
});
