import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { HOUR_MS } from '@/utils/core/dates';
import type { ActivityRecord } from '@/utils/records/activity';
import { activity, at, time } from '../snapshots/support';
import { installExtension, sellerPage } from './support';

let extension: Awaited<ReturnType<typeof installExtension>>;
beforeEach(async () => {
  extension = await installExtension('2026-11-22 10:00');
  await extension.wake();
});

const enter = async (title: string, signEnd: string, given: Partial<ActivityRecord> = {}) => {
  const record = { ...activity({ title, times: { signEnd: time(at(signEnd), { origin: 'user' }) } }), ...given };
  const reply = await extension.ask('save-activity', { activityKey: null, site: 'taobao', shopId: 's1', record });
  return reply?.ok ? String(reply.body.activityKey) : '';
};

/** The browser's clock moves and the worker, stopped meanwhile, is woken by its alarm. */
const alarmAt = async (text: string) => {
  extension.clock(text);
  await extension.wake();
};
const badge = () => fakeBrowser.action.getBadgeText({});
const alarm = async () =>
  (await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime, periodInMinutes }) => ({
    name,
    scheduledTime,
    periodInMinutes,
  }));

describe('reminders over worker stops', () => {
  it('speak at their time, each once, however often the worker starts', async () => {
    await enter('冬季上新', '2026-11-24 18:00');
    expect(extension.notes()).toMatchObject([{ title: '冬季上新', message: '报名 11-24 18:00 截止，还有 2 天' }]);
    await alarmAt('2026-11-23 17:59');
    expect(extension.notes()).toEqual([]);
    await alarmAt('2026-11-23 18:00');
    expect(extension.notes()).toMatchObject([{ message: '报名 11-24 18:00 截止，还有 24 小时' }]);
    await extension.wake();
    await alarmAt('2026-11-23 18:30');
    expect(extension.notes()).toEqual([]);
  });

  it('speak late once after a long sleep, with the latest step only', async () => {
    await enter('冬季上新', '2026-11-30 18:00');
    await alarmAt('2026-11-30 16:00');
    expect(extension.notes()).toMatchObject([{ title: '【迟到的提醒】冬季上新', message: '报名 11-30 18:00 截止，还有 2 小时' }]);
    await alarmAt('2026-12-03 9:00');
    expect(extension.notes()).toEqual([]);
  });

  it('still speak when the deadline passed while nobody was there', async () => {
    await enter('冬季上新', '2026-11-30 18:00');
    await alarmAt('2026-12-03 9:00');
    expect(extension.notes()).toMatchObject([{ title: '【迟到的提醒】冬季上新', message: '报名已于 11-30 18:00 截止' }]);
  });

  it('are shown again, not lost, when the browser could not show them', async () => {
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('no display'));
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await enter('冬季上新', '2026-11-24 18:00');
    const { reminders } = { reminders: await (await extension.database()).getAll('reminders') };
    expect(reminders.filter(({ state }) => state === 'shown')).toEqual([]);
    await alarmAt('2026-11-22 10:30');
    expect(extension.notes().at(-1)).toMatchObject({ id: expect.stringMatching(/^reminder\./) });
  });

  it('replace themselves: the same reminder always has the same id', async () => {
    await enter('冬季上新', '2026-11-24 18:00');
    const [first] = extension.notes();
    const database = await extension.database();
    for (const row of await database.getAll('reminders'))
      if (row.state === 'shown') await database.put('reminders', { ...row, state: 'pending' });
    await extension.wake();
    expect(extension.notes()[0]?.id).toBe(first?.id);
  });

  it('leave one notification a deadline on the screen', async () => {
    await enter('冬季上新', '2026-11-30 18:00');
    await alarmAt('2026-11-27 18:00');
    await alarmAt('2026-11-29 18:00');
    expect(extension.notes()).toHaveLength(2);
    expect(Object.keys(await fakeBrowser.notifications.getAll())).toEqual([expect.stringMatching(/sign-end-1d$/)]);
  });

  it('come in one notification when more than three are due at once', async () => {
    for (const [minute, title] of ['一', '二', '三', '四'].entries()) await enter(title, `2026-12-10 18:0${minute}`);
    await alarmAt('2026-12-07 18:05');
    expect(extension.notes()).toMatchObject([{ title: '有 4 个活动时间临近', message: '一\n二\n三\n四' }]);
    await extension.wake();
    expect(extension.notes()).toEqual([]);
  });

  it('keep to the working hours', async () => {
    await enter('冬季上新', '2026-12-10 8:00');
    await alarmAt('2026-12-08 20:58');
    extension.notes();
    await alarmAt('2026-12-08 20:59');
    expect(extension.notes()).toMatchObject([{ message: '报名 12-10 08:00 截止，还有 35 小时' }]);
  });

  it('follow a deadline that moves', async () => {
    const activityKey = await enter('冬季上新', '2026-12-10 18:00');
    const record = activity({ title: '冬季上新', times: { signEnd: time(at('2026-12-20 18:00'), { origin: 'user' }) } });
    await extension.ask('save-activity', { activityKey, site: 'taobao', shopId: 's1', record });
    await alarmAt('2026-12-10 17:00');
    expect(extension.notes()).toEqual([]);
    await alarmAt('2026-12-17 18:00');
    expect(extension.notes()).toHaveLength(1);
  });

  it('follow the ladder and the hours when they are changed', async () => {
    await enter('冬季上新', '2026-12-10 18:00');
    const { saveSettings } = await import('@/utils/settings/store');
    await saveSettings({ ladder: [{ step: 'sign-end-2h', of: 'signEnd', hoursBefore: 2 }] });
    await vi.waitFor(async () => expect((await extension.database()).count('reminders')).resolves.toBe(1));
    await alarmAt('2026-12-10 16:00');
    expect(extension.notes()).toMatchObject([{ message: '报名 12-10 18:00 截止，还有 2 小时' }]);
  });

  it('are planned for activities a page shows', async () => {
    const { source: _source, ...candidate } = activity({ shopId: 's1', times: { signEnd: time(at('2026-11-24 18:00')) } });
    const attempt = {
      reader: 'calendar',
      layer: 'labels',
      entries: [{ at: 'card', candidates: [candidate] }],
      refused: [],
      empty: null,
    };
    const look = { site: 'taobao', pageKind: 'activity-list', loadId: 'l', capturedAt: Date.now(), attempts: [attempt] };
    await extension.ask('page-read', look, sellerPage());
    expect(extension.notes()).toHaveLength(1);
  });
});

describe('the alarm', () => {
  it('is the only one, set for the next due time or the next sweep', async () => {
    const period = { name: 'sweep', periodInMinutes: 30 };
    expect(await alarm()).toEqual([{ ...period, scheduledTime: at('2026-11-22 10:30') }]);
    await enter('冬季上新', '2026-11-23 10:10');
    extension.clock('2026-11-23 6:50');
    await extension.wake();
    expect(await alarm()).toEqual([{ ...period, scheduledTime: at('2026-11-23 7:20') }]);
  });

  it('is set for a due time that is nearer than the next sweep', async () => {
    await enter('冬季上新', '2026-11-25 10:10');
    expect(await alarm()).toMatchObject([{ scheduledTime: at('2026-11-22 10:10') }]);
  });

  it('tries again after five minutes, not at once, when something could not be shown', async () => {
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('no display'));
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await enter('冬季上新', '2026-11-24 18:00');
    expect(await alarm()).toMatchObject([{ scheduledTime: at('2026-11-22 10:05') }]);
    vi.mocked(fakeBrowser.notifications.create).mockRestore();
  });

  it('is made again when the browser forgot it', async () => {
    await fakeBrowser.alarms.clearAll();
    await extension.wake();
    expect(await alarm()).toHaveLength(1);
  });

  it('wakes the sweep', async () => {
    await enter('冬季上新', '2026-11-25 10:10');
    extension.clock('2026-11-22 10:10');
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'sweep', scheduledTime: Date.now() });
    await vi.waitFor(() => expect(extension.notes()).toHaveLength(1));
  });
});

describe('answers', () => {
  const shownId = async () =>
    (await (await extension.database()).getAll('reminders')).find(({ state }) => state === 'shown')?.reminderId ?? '';

  it('done closes the deadline for good', async () => {
    await enter('冬季上新', '2026-11-24 18:00');
    extension.notes();
    const reminderId = await shownId();
    expect(await badge()).toBe('1');
    await extension.ask('answer-reminder', { action: 'done', reminderId });
    expect(await badge()).toBe('');
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
    await alarmAt('2026-11-24 17:00');
    expect(extension.notes()).toEqual([]);
  });

  it('snooze brings it back at the time asked for', async () => {
    await enter('冬季上新', '2026-11-24 18:00');
    extension.notes();
    await extension.ask('answer-reminder', { action: 'snooze', reminderId: await shownId(), until: Date.now() + HOUR_MS });
    await alarmAt('2026-11-22 10:59');
    expect(extension.notes()).toEqual([]);
    await alarmAt('2026-11-22 11:00');
    expect(extension.notes()).toHaveLength(1);
  });

  it('of the notification’s buttons mean the same', async () => {
    await enter('冬季上新', '2026-11-24 18:00');
    const [note] = extension.notes();
    expect(note).toMatchObject({ buttons: [{ title: '完成' }, { title: '1 小时后提醒' }] });
    await fakeBrowser.notifications.onButtonClicked.trigger(String(note?.id), 1);
    await vi.waitFor(async () =>
      expect((await (await extension.database()).getAll('reminders')).some((row) => row.isSnoozed)).toBe(true),
    );
    await extension.settle();
    await alarmAt('2026-11-22 11:00');
    expect(extension.notes()).toHaveLength(1);
    await fakeBrowser.notifications.onButtonClicked.trigger(String(note?.id), 0);
    await vi.waitFor(async () => expect(await badge()).toBe(''));
  });

  it('to an unknown reminder fail', async () => {
    const reply = await extension.ask('answer-reminder', { action: 'done', reminderId: 'none' });
    expect(reply).toEqual({ ok: false, failure: 'unknown-reminder' });
  });

  it('remove an activity with its reminders and notifications', async () => {
    const activityKey = await enter('冬季上新', '2026-11-24 18:00');
    await extension.ask('remove-activity', { activityKey });
    expect(await (await extension.database()).count('reminders')).toBe(0);
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
    expect(await badge()).toBe('');
  });
});
