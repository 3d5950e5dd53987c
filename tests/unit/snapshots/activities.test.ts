import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '@/utils/core/dates';
import type { ActivityRecord } from '@/utils/records/activity';
import { findActivity } from '@/utils/snapshots/activities';
import { newActivityKey } from '@/utils/snapshots/activity-key';
import { editActivity } from '@/utils/snapshots/edit-activity';
import { BY_HAND, mergeActivity, newActivityRow } from '@/utils/snapshots/merge-activity';
import type { ActivityRow } from '@/utils/snapshots/schema';
import { activity, at, time } from './support';

/** Reads records one after the other, as one shop's pages give them. */
function read(...records: ActivityRecord[]): ActivityRow[] {
  const rows = new Map<string, ActivityRow>();
  for (const record of records) {
    const found = findActivity([...rows.values()], record);
    const place = { site: 'taobao', shopId: 's1', isDemo: false };
    const key = () => newActivityKey('taobao', 's1', record, (taken) => rows.has(taken));
    const row = found ? mergeActivity(found, record) : newActivityRow({ ...place, activityKey: key() }, record);
    rows.set(row.activityKey, row);
  }
  return [...rows.values()];
}

const day = (text: string) => time(at(text), { precision: 'day' });
const second = (text: string) => time(at(text));
const detail = { pageKind: 'activity-detail' } as const;
const card = activity({ title: '26年8月 大促·第一场', times: { start: day('2026-08-07'), end: day('2026-08-12') } });
const precise = activity({
  title: '26年8月大促第一场',
  times: { start: second('2026-08-07 20:00'), end: second('2026-08-11 23:59:59') },
  source: { ...detail, capturedAt: at('2026-07-30 10:00') },
});

describe('findActivity', () => {
  it('joins a card with days and a detail page with seconds; the more precise time wins, whichever comes first', () => {
    for (const order of [
      [card, precise],
      [precise, card],
      [card, precise, card],
    ]) {
      const [row, ...others] = read(...order);
      expect(others).toEqual([]);
      expect(row?.record.times).toMatchObject({ start: { at: at('2026-08-07 20:00') }, end: { at: at('2026-08-11 23:59:59') } });
    }
  });

  it('takes the same title in another month for another activity', () => {
    expect(read(card, activity({ title: card.title, times: { start: day('2026-09-07') } }))).toHaveLength(2);
  });

  it('joins by id whatever title and day say, so a moved activity stays one', () => {
    const ids = { activityId: '615' };
    const rows = read(
      activity({ ids, times: { start: second('2026-08-07 20:00') } }),
      activity({ ids, title: '改名了', times: { start: second('2026-08-10 20:00') } }),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.record).toMatchObject({ title: '改名了', times: { start: { at: at('2026-08-10 20:00') } } });
  });

  it('keeps two activities apart whose ids differ, whatever else agrees', () => {
    const times = { start: second('2026-08-07 20:00') };
    expect(read(activity({ ids: { activityId: '1' }, times }), activity({ ids: { activityId: '2' }, times }))).toHaveLength(2);
  });

  it('takes one campaign id for many phases', () => {
    const ids = { campaignId: '9' };
    const phases = [
      activity({ ids, title: '第一场', times: { start: day('2026-08-07') } }),
      activity({ ids, title: '第二场', times: { start: day('2026-08-14') } }),
    ];
    expect(read(...phases, ...phases)).toHaveLength(2);
  });

  it('joins a phase by promotion and start day when card and detail page differ in title', () => {
    const promotion = '26年8月大促';
    const rows = read(
      activity({ title: '第一场', parentTitle: promotion, times: { start: day('2026-08-07') } }),
      activity({ title: promotion, times: { start: second('2026-08-07 20:00') }, source: detail }),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.record.times.start?.at).toBe(at('2026-08-07 20:00'));
  });

  it('keeps two phases apart that one page lists for the same day', () => {
    const times = { start: day('2026-08-07') };
    const phases = ['现货', '预售'].map((title) => activity({ title, parentTitle: '26年8月大促', times }));
    expect(read(...phases, ...phases)).toHaveLength(2);
  });

  it('gives an entry card without dates to the one activity of that name that is not over', () => {
    const dated = activity({ times: { start: day('2026-11-25'), end: day('2026-11-30') } });
    const entry = activity({ stateText: '报名中', state: 'open' });
    expect(read(dated, entry)).toHaveLength(1);
    expect(read(entry, dated)).toHaveLength(1);
    const over = activity({ times: { start: day('2026-10-25'), end: day('2026-10-30') } });
    expect(read(over, entry)).toHaveLength(2);
  });

  it('keeps its key whatever is learnt later', () => {
    const [first] = read(card);
    const [later] = read(card, precise, activity({ ...card, ids: { activityId: '615' } }));
    expect(later?.activityKey).toBe(first?.activityKey);
    expect(later?.record.ids.activityId).toBe('615');
  });
});

describe('mergeActivity', () => {
  const at9 = { capturedAt: at('2026-11-22 9:00') };
  const at10 = { capturedAt: at('2026-11-22 10:00') };
  const ids = { activityId: '615' };
  const ends = (text: string, source: { capturedAt: number }, origin: 'page' | 'user' | 'typical' = 'page') =>
    activity({ ids, times: { signEnd: time(at(text), { origin }) }, source });
  const signEnd = (...records: ActivityRecord[]) => read(...records)[0]?.record.times.signEnd?.at;

  it('lets the newer of two equally precise times stand, also when the older arrives late', () => {
    const [older, newer] = [ends('2026-11-25 12:00', at9), ends('2026-11-26 12:00', at10)];
    expect(signEnd(older, newer)).toBe(at('2026-11-26 12:00'));
    expect(signEnd(newer, older)).toBe(at('2026-11-26 12:00'));
  });

  it('never lets a page overwrite what the operator entered', () => {
    expect(signEnd(ends('2026-11-24 18:00', at9, 'user'), ends('2026-11-26 12:00', at10))).toBe(at('2026-11-24 18:00'));
  });

  it('lets every real date replace a typical one, and never the other way round', () => {
    expect(signEnd(ends('2026-11-24 18:00', at9, 'typical'), ends('2026-11-26 12:00', at10))).toBe(at('2026-11-26 12:00'));
    expect(signEnd(ends('2026-11-26 12:00', at9), ends('2026-11-24 18:00', at10, 'typical'))).toBe(at('2026-11-26 12:00'));
  });

  it('keeps what the newer look left out and does not forget a known state', () => {
    const [row] = read(
      activity({ ids, state: 'open', stateText: '报名中', url: 'https://qn.taobao.com/x', source: at9 }),
      activity({ ids, state: 'unknown', url: null, source: at10 }),
    );
    expect(row?.record).toMatchObject({ state: 'open', stateText: '报名中', url: 'https://qn.taobao.com/x' });
    expect(row?.lastSeenAt).toBe(at10.capturedAt);
  });

  it('lets precision win within a day only: a deadline moved to another day is news', () => {
    const days = (text: string, source: { capturedAt: number }) =>
      activity({ ids, times: { signEnd: time(at(text), { precision: 'day' }) }, source });
    const exact = ends('2026-11-25 23:59:59', at9);
    expect(signEnd(exact, days('2026-11-26 0:00', at10))).toBe(at('2026-11-25 23:59:59'));
    expect(signEnd(exact, days('2026-11-29 0:00', at10))).toBe(at('2026-11-29 0:00'));
    expect(signEnd(days('2026-11-29 0:00', at10), exact)).toBe(at('2026-11-29 0:00'));
    expect(signEnd(ends('2026-11-25 23:59:59', at9, 'user'), days('2026-11-29 0:00', at10))).toBe(at('2026-11-25 23:59:59'));
  });

  it('does not bring back a time the operator took away, until the operator enters one', () => {
    const [row] = read(ends('2026-11-25 12:00', at9));
    if (!row) throw new Error('nothing stored');
    const byHand = { capturedAt: at('2026-11-22 9:30'), reader: BY_HAND };
    const start = second('2026-12-01 20:00');
    const removed = editActivity(row, activity({ ids, times: { start }, source: byHand }));
    expect(removed.removedByUser).toEqual(['signEnd']);
    const seen = mergeActivity(removed, ends('2026-11-26 12:00', at10));
    expect(seen.record.times.signEnd).toBeNull();
    expect(editActivity(seen, activity({ ids, times: { start }, source: byHand })).removedByUser).toEqual(['signEnd']);
    const entered = editActivity(seen, activity({ ids, times: { signEnd: second('2026-11-27 12:00') }, source: byHand }));
    expect(entered.record.times.signEnd).toMatchObject({ at: at('2026-11-27 12:00'), origin: 'user' });
    expect(entered.removedByUser).toEqual(['start']);
    expect(mergeActivity(seen, ends('2026-11-27 12:00', at10, 'user'))).toMatchObject({ removedByUser: [] });
  });

  it('remembers when each time was read', () => {
    const [row] = read(
      ends('2026-11-25 12:00', at9),
      activity({ ids, times: { start: second('2026-12-01 20:00') }, source: at10 }),
    );
    expect(row?.timesSeenAt).toEqual({ signEnd: at9.capturedAt, start: at10.capturedAt });
    expect((row?.lastSeenAt ?? 0) - (row?.firstSeenAt ?? 0)).toBe(HOUR_MS);
  });
});
