import { describe, expect, it } from 'vitest';
import { wantedReminders } from '@/utils/analyses/activities/deadlines';
import { withinWorkingHours } from '@/utils/analyses/activities/working-hours';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/utils/core/dates';
import type { ActivityRecord } from '@/utils/records/activity';
import { defaultSettings } from '@/utils/settings/schema';
import { activity, at, time } from '../snapshots/support';

const always = { ...defaultSettings.workingHours, isOn: false };
const office = { isOn: true, from: 9, to: 21, days: [1, 2, 3, 4, 5] };

const want = (record: ActivityRecord, now: string, hours = always) =>
  wantedReminders({ activityKey: 'a', record }, defaultSettings.ladder, hours, at(now));
const open = (...given: Parameters<typeof want>) => want(...given).filter(({ isPast }) => !isPast);
const signEnds = (text: string, given = {}) => activity({ times: { signEnd: time(at(text), given) } });

describe('wantedReminders', () => {
  it('makes one reminder a step of the ladder, before each deadline', () => {
    const record = activity({
      times: { signEnd: time(at('2026-12-10 18:00')), start: time(at('2026-12-20 20:00')), end: time(at('2026-12-25 23:59')) },
    });
    expect(open(record, '2026-11-22 10:00').map(({ step, dueAt }) => [step, dueAt])).toEqual([
      ['sign-end-3d', at('2026-12-07 18:00')],
      ['sign-end-1d', at('2026-12-09 18:00')],
      ['sign-end-3h', at('2026-12-10 15:00')],
      ['start-1d', at('2026-12-19 20:00')],
      ['end-1d', at('2026-12-24 23:59')],
    ]);
  });

  it('leaves out single dates more than a year away, not the near ones of the same activity', () => {
    const times = { signEnd: time(at('2026-12-10 18:00')), end: time(at('2030-04-30 23:59:59')) };
    const record = activity({ times, isLongRunning: true });
    expect(new Set(want(record, '2026-11-22 10:00').map(({ of }) => of))).toEqual(new Set(['signEnd']));
    expect(want(signEnds('2027-11-22 10:00:00'), '2026-11-22 10:00')).toHaveLength(3);
    expect(want(signEnds('2027-11-22 10:00:01'), '2026-11-22 10:00')).toEqual([]);
  });

  it('makes none for ended or cancelled activities, nor from typical dates', () => {
    const times = { signEnd: time(at('2026-12-10 18:00')) };
    expect(want(activity({ times, state: 'ended' }), '2026-11-22 10:00')).toEqual([]);
    expect(want(activity({ times, state: 'cancelled' }), '2026-11-22 10:00')).toEqual([]);
    expect(want(signEnds('2026-12-10 18:00', { origin: 'typical' }), '2026-11-22 10:00')).toEqual([]);
  });

  it('speaks of no sign-up end once sign-up is closed', () => {
    const record = activity({
      state: 'closed',
      times: { signEnd: time(at('2026-12-10 18:00')), end: time(at('2026-12-20 0:00')) },
    });
    expect(want(record, '2026-11-22 10:00').map(({ of }) => of)).toEqual(['end']);
  });

  it('is due now with the nearest passed step only, while the deadline is ahead', () => {
    expect(open(signEnds('2026-11-22 20:00'), '2026-11-22 10:00').map(({ step, dueAt }) => [step, dueAt])).toEqual([
      ['sign-end-1d', at('2026-11-22 10:00')],
      ['sign-end-3h', at('2026-11-22 17:00')],
    ]);
    expect(open(signEnds('2026-11-22 11:00'), '2026-11-22 10:00').map(({ step }) => step)).toEqual(['sign-end-3h']);
  });

  it('plans nothing for a deadline that is over', () => {
    expect(open(signEnds('2026-11-22 9:59'), '2026-11-22 10:00')).toEqual([]);
  });

  it('counts a day-precise end as 24:00 of its day, however the day was given', () => {
    for (const text of ['2026-12-11 0:00', '2026-12-10 23:59:59'])
      expect(want(signEnds(text, { precision: 'day' }), '2026-11-22 10:00')[0]?.deadlineAt).toBe(at('2026-12-11 0:00'));
    const start = activity({ times: { start: time(at('2026-12-10 0:00'), { precision: 'day' }) } });
    expect(want(start, '2026-11-22 10:00')[0]?.deadlineAt).toBe(at('2026-12-10 0:00'));
  });

  it('never makes a reminder later than its deadline', () => {
    for (const now of ['2026-11-22 10:00', '2026-12-09 23:00', '2026-12-10 8:30'])
      for (const { dueAt, deadlineAt } of open(signEnds('2026-12-10 9:30'), now, office)) expect(dueAt).toBeLessThan(deadlineAt);
  });

  it('moves to the last working minute before', () => {
    // 2026-12-14 is a Monday: three hours before 8:00 is at night, and the day before is a Sunday.
    expect(open(signEnds('2026-12-14 8:00'), '2026-11-22 10:00', office).map(({ dueAt }) => dueAt)).toEqual([
      at('2026-12-10 20:59'),
      at('2026-12-11 20:59'),
      at('2026-12-11 20:59'),
    ]);
  });
});

describe('withinWorkingHours', () => {
  it('leaves working time alone, both its first and its last minute', () => {
    for (const text of ['2026-11-20 9:00', '2026-11-20 20:59']) expect(withinWorkingHours(at(text), office)).toBe(at(text));
  });

  it('moves the evening to its day’s last minute and the morning to the day before', () => {
    expect(withinWorkingHours(at('2026-11-20 21:00'), office)).toBe(at('2026-11-20 20:59'));
    expect(withinWorkingHours(at('2026-11-20 8:59'), office)).toBe(at('2026-11-19 20:59'));
    expect(withinWorkingHours(at('2026-11-22 12:00'), office)).toBe(at('2026-11-20 20:59'));
  });

  it('ends at midnight when hours run to 24', () => {
    expect(withinWorkingHours(at('2026-11-20 3:00'), { ...office, to: 24 })).toBe(at('2026-11-19 23:59'));
  });

  it('counts hours without a minute to speak in as switched off', () => {
    const night = at('2026-11-20 3:00');
    expect(withinWorkingHours(night, { ...office, days: [] })).toBe(night);
    expect(withinWorkingHours(night, { ...office, from: 21, to: 9 })).toBe(night);
    expect(withinWorkingHours(night, { ...office, isOn: false })).toBe(night);
  });

  it('never moves later, and only by whole minutes', () => {
    for (let hour = 0; hour < 24 * 14; hour += 1) {
      const instant = at('2026-11-01 0:00') + hour * HOUR_MS + 17 * MINUTE_MS;
      const moved = withinWorkingHours(instant, office);
      expect(moved).toBeLessThanOrEqual(instant);
      expect(instant - moved).toBeLessThan(3 * DAY_MS);
      expect(withinWorkingHours(moved, office)).toBe(moved);
    }
  });
});
