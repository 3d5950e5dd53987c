import { describe, expect, it } from 'vitest';
import { compareDays } from '@/utils/analyses/titles/proof/compare-days';
import type { ProofInput } from '@/utils/analyses/titles/proof/proof';
import { titleVersions } from '@/utils/analyses/titles/proof/versions';
import { addDays, type Day } from '@/utils/core/dates';

/** Figures of consecutive days. */
const days = (from: Day, values: readonly (number | null)[]) =>
  new Map(values.flatMap((value, at) => (value === null ? [] : [[addDays(from, at), value] as const])));
const same = (value: number, count: number) => Array.from({ length: count }, () => value);

/** The title was changed on Monday 2026-11-02, seen the same day. */
const change: ProofInput = {
  lastOldDay: '2026-11-01',
  firstNewDay: '2026-11-03',
  earliest: '2026-10-01',
  latest: '2026-11-20',
  isOver: false,
  visitors: days('2026-10-05', [...same(100, 28), ...same(130, 25)]),
  clicks: null,
  buyers: days('2026-10-05', [...same(5, 28), ...same(13, 25)]),
  market: days('2026-10-05', [...same(1000, 28), ...same(1100, 25)]),
  leftOut: new Set<Day>(),
};

const proofOf = (input: ProofInput) => {
  const found = compareDays(input);
  return found.state === 'proved' ? found.proof : null;
};

describe('compareDays', () => {
  it('compares as many days before as after and takes the market off', () => {
    const proof = proofOf(change);
    expect(proof).toMatchObject({ days: 18, visitors: { before: 100, after: 130 }, conversion: { before: 0.05, after: 0.1 } });
    expect(proof?.visitors.change).toBeCloseTo(0.3, 6);
    expect(proof?.market?.change).toBeCloseTo(0.1, 6);
    expect(proof?.net).toBeCloseTo(1.3 / 1.1 - 1, 6);
    expect(proof?.isClear).toBe(true);
  });

  it('leaves out days of activities with their weekday on the other side', () => {
    // A rush on the 11th; without it the days are alike.
    const visitors = days('2026-10-05', [...same(100, 28), ...same(100, 9), 900, ...same(100, 15)]);
    expect(proofOf({ ...change, visitors, leftOut: new Set(['2026-11-11']) })).toMatchObject({
      days: 17,
      visitors: { change: 0 },
      isClear: false,
    });
  });

  it('pairs weekdays, so that a shop busy at weekends shows no change', () => {
    const week = [50, 50, 50, 50, 50, 200, 200];
    const visitors = days(
      '2026-10-05',
      [0, 1, 2, 3, 4, 5, 6].flatMap(() => week),
    );
    expect(proofOf({ ...change, visitors, latest: '2026-11-13' })?.visitors.change).toBe(0);
  });

  it('says until when to wait', () => {
    expect(compareDays({ ...change, latest: '2026-11-06' })).toEqual({ state: 'waiting', until: '2026-11-10', days: 4 });
  });

  it('waits for the days of a title changed today, and not for weekdays that have no partner', () => {
    const fresh = { ...change, lastOldDay: '2026-11-21', firstNewDay: '2026-11-23', latest: '2026-11-21' };
    expect(compareDays(fresh)).toEqual({ state: 'waiting', until: '2026-11-30', days: 0 });
    const week = { ...change, earliest: '2026-10-26', leftOut: new Set(['2026-11-06', '2026-11-07']), latest: '2026-11-09' };
    expect(compareDays(week)).toEqual({ state: 'waiting', until: '2026-11-15', days: 5 });
  });

  it('says never for a title that was replaced before it had days enough', () => {
    expect(compareDays({ ...change, latest: '2026-11-06', isOver: true })).toEqual({ state: 'never', days: 4 });
  });

  it('says never where nobody looked before the change', () => {
    const visitors = days('2026-11-01', same(100, 20));
    expect(compareDays({ ...change, visitors })).toMatchObject({ state: 'never' });
  });

  it('counts a day nobody looked at as unknown, not as none', () => {
    const seen = [...same(100, 28), ...same(100, 8), null, null, ...same(100, 10)];
    expect(proofOf({ ...change, visitors: days('2026-10-05', seen) })?.visitors.change).toBe(0);
  });

  it('gives no market when one of the days is missing there', () => {
    const market = days('2026-10-05', same(1000, 20));
    expect(proofOf({ ...change, market })).toMatchObject({ market: null, net: null });
  });

  it('calls it clear when all visitors are gone, and not where there were hardly any', () => {
    const gone = (value: number) => days('2026-10-05', [...same(value, 28), ...same(0, 25)]);
    expect(proofOf({ ...change, visitors: gone(100) })).toMatchObject({ visitors: { change: -1 }, net: -1, isClear: true });
    expect(proofOf({ ...change, visitors: gone(100), market: null })).toMatchObject({ net: null, isClear: true });
    expect(proofOf({ ...change, visitors: gone(1), market: null })).toMatchObject({ isClear: false });
  });

  it('does not call small figures clear', () => {
    const visitors = days('2026-10-05', [...same(4, 28), ...same(5, 25)]);
    expect(proofOf({ ...change, visitors, market: null })).toMatchObject({ isClear: false });
  });
});

describe('titleVersions', () => {
  const draft = { title: '新题', createdAt: 50, appliedAt: 60 };

  it('lists what the platform showed, newest first', () => {
    const changes = [{ from: '甲', to: '乙', previousSeenAt: 10, at: 20 }];
    expect(titleVersions({ title: '乙', firstSeenAt: 1 }, changes, [])).toMatchObject([
      { title: '乙', state: 'observed', at: 20, notBefore: 10, isCurrent: true, isOwn: false },
      { title: '甲', state: 'observed', at: 1, notBefore: null, isCurrent: false },
    ]);
  });

  it('turns a draft into an observed title once the platform shows it', () => {
    const before = titleVersions({ title: '旧题', firstSeenAt: 1 }, [], [draft]);
    expect(before[0]).toMatchObject({ title: '新题', state: 'applied', at: 60 });
    const changes = [{ from: '旧题', to: '新题', previousSeenAt: 55, at: 70 }];
    const after = titleVersions({ title: '新题', firstSeenAt: 1 }, changes, [draft]);
    expect(after.map(({ title, state, isOwn }) => [title, state, isOwn])).toEqual([
      ['新题', 'observed', true],
      ['旧题', 'observed', false],
    ]);
  });

  it('keeps a draft of a title that stood long ago', () => {
    const changes = [{ from: '新题', to: '旧题', previousSeenAt: 10, at: 20 }];
    expect(titleVersions({ title: '旧题', firstSeenAt: 1 }, changes, [{ ...draft, appliedAt: null }])[0]).toMatchObject({
      state: 'draft',
      title: '新题',
    });
  });
});
