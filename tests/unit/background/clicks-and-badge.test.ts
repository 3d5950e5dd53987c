import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { HOUR_MS, MINUTE_MS } from '@/utils/core/dates';
import type { ActivityRecord } from '@/utils/records/activity';
import { activity, at, time } from '../snapshots/support';
import { installExtension } from './support';

let extension: Awaited<ReturnType<typeof installExtension>>;
beforeEach(async () => {
  extension = await installExtension('2026-11-22 10:00');
  await extension.wake();
});

const detailPage = 'https://myseller.taobao.com/home.htm/starb/tmc-next/sale/seller/activity_detail.htm?activityId=615';

const enter = async (title: string, signEnd: string, given: Partial<ActivityRecord> = {}) => {
  const record = { ...activity({ title, times: { signEnd: time(at(signEnd), { origin: 'user' }) } }), ...given };
  const reply = await extension.ask('save-activity', { activityKey: null, site: 'taobao', shopId: 's1', record });
  return reply?.ok ? String(reply.body.activityKey) : '';
};

const badge = () => fakeBrowser.action.getBadgeText({});

describe('a click', () => {
  const click = async (url: string | null) => {
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    await enter('冬季上新', '2026-11-24 18:00', { url });
    await fakeBrowser.notifications.onClicked.trigger(String(extension.notes()[0]?.id));
    await vi.waitFor(() => expect(opened).toHaveBeenCalled());
    return opened.mock.calls[0]?.[0]?.url;
  };

  it('opens the activity’s page', async () => {
    expect(await click(detailPage)).toBe(detailPage);
  });

  it('opens the dashboard for an address that is not the seller’s, or none', async () => {
    expect(await click('https://myseller.taobao.com.evil.example/home.htm')).toMatch(/dashboard\.html#activities$/);
  });

  it('brings an open tab to the front instead of opening another', async () => {
    const tab = await fakeBrowser.tabs.create({ url: detailPage });
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    const focused = vi.spyOn(fakeBrowser.tabs, 'update');
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab]);
    await enter('冬季上新', '2026-11-24 18:00', { url: detailPage });
    await fakeBrowser.notifications.onClicked.trigger(String(extension.notes()[0]?.id));
    await vi.waitFor(() => expect(focused).toHaveBeenCalledWith(tab.id, { active: true }));
    expect(opened).not.toHaveBeenCalled();
  });
});

describe('the badge', () => {
  it('counts activities with an open deadline in the next 72 hours', async () => {
    await enter('一', '2026-11-25 9:59');
    await enter('二', '2026-11-25 10:01');
    expect(await badge()).toBe('1');
    extension.clock('2026-11-22 10:01');
    await extension.settle();
    expect(await badge()).toBe('2');
    vi.setSystemTime(Date.now() + 80 * HOUR_MS + MINUTE_MS);
    await extension.settle();
    expect(await badge()).toBe('');
  });
});
