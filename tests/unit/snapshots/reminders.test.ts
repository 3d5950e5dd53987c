import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { wantedReminders } from '@/utils/analyses/activities/deadlines';
import { HOUR_MS, MINUTE_MS } from '@/utils/core/dates';
import { defaultSettings } from '@/utils/settings/schema';
import type { Connection } from '@/utils/snapshots/database';
import { newActivityRow } from '@/utils/snapshots/merge-activity';
import { remindersOf } from '@/utils/snapshots/queries';
import { claimDue, finishReminder, markShown, nextDueAt, planReminders, snoozeReminder } from '@/utils/snapshots/reminders';
import { removeActivity } from '@/utils/snapshots/save-activity';
import { activity, at, freshDatabase, time } from './support';

let database: Connection;
async function start() {
  database = await freshDatabase();
  const place = { activityKey: 'a', site: 'taobao', shopId: 's1', isDemo: false };
  await database.put('activities', newActivityRow(place, activity()));
}
beforeEach(start);

const hours = { ...defaultSettings.workingHours, isOn: false };
const signEnd = (text: string) => activity({ times: { signEnd: time(at(text)) } });

const plan = (record: ReturnType<typeof activity>, now: number, ladder = defaultSettings.ladder) =>
  planReminders(database, [{ activityKey: 'a', wanted: wantedReminders({ activityKey: 'a', record }, ladder, hours, now) }], now);

/** One sweep: what it showed. */
async function show(now: number): Promise<string[]> {
  const { due } = await claimDue(database, now);
  await markShown(database, due, now);
  return due.map(({ step, isLate }) => (isLate ? `${step} late` : step));
}

const states = async () => Object.fromEntries((await remindersOf('a')).map(({ step, state }) => [step, state]));
const reminderId = (step: string) => `a.${step}`;
const now = at('2026-11-22 10:00');

describe('reminders', () => {
  it('plan the same twice without a trace', async () => {
    await plan(signEnd('2026-12-10 18:00'), now);
    const before = await database.getAll('reminders');
    expect(await plan(signEnd('2026-12-10 18:00'), now + HOUR_MS)).toEqual([]);
    expect(await database.getAll('reminders')).toEqual(before);
    expect(await nextDueAt(database)).toBe(at('2026-12-07 18:00'));
  });

  it('speak once each at their time', async () => {
    await plan(signEnd('2026-12-10 18:00'), now);
    expect(await show(at('2026-12-07 17:59'))).toEqual([]);
    expect(await show(at('2026-12-07 18:00'))).toEqual(['sign-end-3d']);
    expect(await show(at('2026-12-07 18:01'))).toEqual([]);
  });

  it('say when they are more than a quarter of an hour late', async () => {
    await plan(signEnd('2026-12-10 18:00'), now);
    expect(await show(at('2026-12-07 18:15'))).toEqual(['sign-end-3d']);
    expect(await show(at('2026-12-09 18:16'))).toEqual(['sign-end-1d late']);
  });

  it('let only the latest of several overdue steps speak, even after the deadline', async () => {
    await plan(signEnd('2026-12-10 18:00'), now);
    expect(await show(at('2026-12-20 9:00'))).toEqual(['sign-end-3h late']);
    expect(await states()).toEqual({ 'sign-end-3d': 'superseded', 'sign-end-1d': 'superseded', 'sign-end-3h': 'shown' });
    expect(await show(at('2026-12-20 9:30'))).toEqual([]);
  });

  it('are not lost when the plan is made again after their time, nor after the deadline', async () => {
    await plan(signEnd('2026-12-10 18:00'), now);
    await plan(signEnd('2026-12-10 18:00'), at('2026-12-20 9:00'));
    expect(await show(at('2026-12-20 9:00'))).toEqual(['sign-end-3h late']);
  });

  it('are shown again after a stop between showing and noting, and not after noting', async () => {
    await plan(signEnd('2026-12-10 18:00'), now);
    const first = await claimDue(database, at('2026-12-07 18:00'));
    const again = await claimDue(database, at('2026-12-07 18:01'));
    expect(again.due.map(({ reminderId: id }) => id)).toEqual(first.due.map(({ reminderId: id }) => id));
    await markShown(database, again.due, at('2026-12-07 18:01'));
    expect((await claimDue(database, at('2026-12-07 18:02'))).due).toEqual([]);
  });

  it('stay closed for their deadline when done, whatever is planned later', async () => {
    await plan(signEnd('2026-12-10 18:00'), now);
    await show(at('2026-12-07 18:00'));
    expect(await finishReminder(database, reminderId('sign-end-3d'))).toHaveLength(3);
    const ladder = [...defaultSettings.ladder, { step: 'sign-end-1h', of: 'signEnd' as const, hoursBefore: 1 }];
    await plan(signEnd('2026-12-10 18:00'), at('2026-12-08 10:00'), ladder);
    expect(await show(at('2026-12-10 17:30'))).toEqual([]);
    expect(new Set(Object.values(await states()))).toEqual(new Set(['done']));
  });

  it('start anew when the deadline moves to another day', async () => {
    await plan(signEnd('2026-12-10 18:00'), now);
    await show(at('2026-12-07 18:00'));
    await finishReminder(database, reminderId('sign-end-3d'));
    await plan(signEnd('2026-12-15 18:00'), at('2026-12-08 10:00'));
    expect(await show(at('2026-12-12 18:00'))).toEqual(['sign-end-3d']);
  });

  it('keep an answer when the deadline is only made more precise', async () => {
    const dayPrecise = activity({ times: { signEnd: time(at('2026-12-11 0:00'), { precision: 'day' }) } });
    await plan(dayPrecise, now);
    await show(at('2026-12-08 0:00'));
    await finishReminder(database, reminderId('sign-end-3d'));
    await plan(signEnd('2026-12-10 23:59:59'), at('2026-12-08 10:00'));
    expect(await show(at('2026-12-10 22:00'))).toEqual([]);
  });

  it('follow a deadline that moves within its day', async () => {
    await plan(signEnd('2026-12-10 10:00'), now);
    await show(at('2026-12-10 7:00'));
    await plan(signEnd('2026-12-10 20:00'), at('2026-12-10 8:00'));
    expect(await show(at('2026-12-10 16:59'))).toEqual([]);
    expect(await show(at('2026-12-10 17:00'))).toEqual(['sign-end-3h']);
  });

  describe('of a step that is changed', () => {
    const ladder = (...steps: [step: string, hoursBefore: number][]) =>
      steps.map(([step, hoursBefore]) => ({ step, of: 'signEnd' as const, hoursBefore }));
    const shownAt = at('2026-12-07 18:00');
    beforeEach(async () => {
      await plan(signEnd('2026-12-10 18:00'), now, ladder(['one', 72]));
      expect(await show(shownAt)).toEqual(['one']);
    });
    const replan = (...steps: [step: string, hoursBefore: number][]) =>
      plan(signEnd('2026-12-10 18:00'), shownAt + HOUR_MS, ladder(...steps));

    it('speak again when the new time is ahead', async () => {
      expect(await replan(['one', 24])).toEqual(['a.one']);
      expect(await show(at('2026-12-09 17:59'))).toEqual([]);
      expect(await show(at('2026-12-09 18:00'))).toEqual(['one']);
    });

    it('do not speak for a step added or moved to a time gone by, once one has spoken', async () => {
      await replan(['one', 72], ['two', 72], ['three', 3]);
      expect(await states()).toEqual({ one: 'shown', three: 'pending' });
      await replan(['one', 72], ['three', 96]);
      expect(await show(shownAt + 2 * HOUR_MS)).toEqual([]);
      // As typing 96 over 72 goes: 9 first.
      await replan(['one', 9]);
      await replan(['one', 96]);
      await replan(['one', 96]);
      expect(await show(shownAt + 2 * HOUR_MS)).toEqual([]);
      expect(await states()).toEqual({ one: 'shown' });
    });

    it('still speak when they became overdue by themselves', async () => {
      await replan(['one', 72], ['two', 24]);
      await plan(signEnd('2026-12-10 18:00'), at('2026-12-09 20:00'), ladder(['one', 72], ['two', 24]));
      expect(await show(at('2026-12-09 20:00'))).toEqual(['two late']);
    });

    it('stay closed when the deadline is done', async () => {
      await finishReminder(database, reminderId('one'));
      await replan(['one', 24]);
      expect(await states()).toEqual({ one: 'done' });
    });
  });

  it('are not planned for an activity removed meanwhile, and orphans are deleted when due', async () => {
    await plan(signEnd('2026-12-10 18:00'), now);
    const [orphan] = await remindersOf('a');
    await removeActivity(database, 'a');
    await plan(signEnd('2026-12-10 18:00'), now);
    expect(await states()).toEqual({});
    if (orphan) await database.put('reminders', orphan);
    expect(await claimDue(database, at('2026-12-08 18:00'))).toEqual({ due: [], outdated: [] });
    expect(await nextDueAt(database)).toBeNull();
  });

  it('come back when snoozed, once, and no plan moves them', async () => {
    await plan(signEnd('2026-12-10 18:00'), now);
    const shown = at('2026-12-07 18:00');
    await show(shown);
    await snoozeReminder(database, reminderId('sign-end-3d'), shown + HOUR_MS, shown);
    await plan(signEnd('2026-12-10 18:00'), shown + MINUTE_MS);
    expect(await show(shown + 59 * MINUTE_MS)).toEqual([]);
    expect(await show(shown + HOUR_MS)).toEqual(['sign-end-3d']);
    expect(await show(shown + 2 * HOUR_MS)).toEqual([]);
  });

  it('are not snoozed past their deadline', async () => {
    await plan(signEnd('2026-11-22 12:00'), now);
    await show(now);
    await snoozeReminder(database, reminderId('sign-end-3h'), at('2026-11-22 13:00'), now);
    expect(await nextDueAt(database)).toBe(at('2026-11-22 11:59'));
  });

  it('go with their time, their step or their activity’s life, and say which notifications to take down', async () => {
    await plan(signEnd('2026-12-10 18:00'), now);
    expect(await plan(activity(), now)).toHaveLength(3);
    expect(await states()).toEqual({});
    await plan(signEnd('2026-12-10 18:00'), now);
    await plan(signEnd('2026-12-10 18:00'), now, defaultSettings.ladder.slice(0, 1));
    expect(await states()).toEqual({ 'sign-end-3d': 'pending' });
    await plan({ ...signEnd('2026-12-10 18:00'), state: 'cancelled' }, now);
    expect(await states()).toEqual({});
  });

  it('refuse to answer for a reminder that does not exist', async () => {
    await expect(finishReminder(database, 'a.none')).rejects.toThrow('unknown-reminder');
    await expect(snoozeReminder(database, 'a.none', now, now)).rejects.toThrow('unknown-reminder');
  });
});

describe('any run of sweeps, plans and stops', () => {
  // A tick: minutes that pass, whether the pages are read again (a plan), and whether the worker stops before noting.
  const tick = fc.record({ minutes: fc.integer({ min: 1, max: 3000 }), isPlanned: fc.boolean(), isStopped: fc.boolean() });

  it('shows every deadline’s last step once it is over, and no step twice unless stopped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 5, max: 200 }), fc.array(tick, { maxLength: 12 }), async (hoursAhead, ticks) => {
        await start();
        const deadline = now + hoursAhead * HOUR_MS;
        const record = activity({ times: { signEnd: time(deadline) } });
        await plan(record, now);
        const noted: string[] = [];
        const sweep = async (clock: number, isStopped: boolean) => {
          const { due } = await claimDue(database, clock);
          expect(due.length).toBeLessThanOrEqual(1);
          if (isStopped) return;
          await markShown(database, due, clock);
          noted.push(...due.map(({ step }) => step));
        };
        let clock = now;
        for (const { minutes, isPlanned, isStopped } of ticks) {
          clock += minutes * MINUTE_MS;
          if (isPlanned) await plan(record, clock);
          await sweep(clock, isStopped);
        }
        await sweep(Math.max(clock, deadline) + MINUTE_MS, false);
        expect(new Set(noted).size).toBe(noted.length);
        expect(noted).toContain('sign-end-3h');
        expect(noted.at(-1)).toBe('sign-end-3h');
      }),
      { numRuns: 60 },
    );
  });
});
