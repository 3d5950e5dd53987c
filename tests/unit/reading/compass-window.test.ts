import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayStart } from '@/utils/core/dates';
import { compassWindow } from '@/utils/sites/douyin/compass-window';

const NOW = Date.parse('2026-11-20T10:00:00+08:00');
const asked = (query: string, body: unknown = {}, requestBody: string | null = null) =>
  compassWindow({ url: new URL(`https://compass.jinritemai.com/compass_api/shop/x?${query}`), requestBody, body }, NOW);
const seconds = (day: string) => dayStart(day) / 1000;

describe('compassWindow', () => {
  it('counts first and last day', () => {
    expect(asked('date_type=21&begin_date=2026-11-13&end_date=2026-11-19')).toEqual({
      statDate: '2026-11-19',
      days: 7,
      isFinal: true,
    });
    expect(asked('begin_date=2026%2F11%2F19%2000%3A00%3A00&end_date=2026%2F11%2F19%2000%3A00%3A00')).toMatchObject({ days: 1 });
  });
  it('is not final for the day that runs', () => {
    expect(asked('begin_date=2026-11-20&end_date=2026-11-20')).toEqual({ statDate: '2026-11-20', days: 1, isFinal: false });
  });
  it('takes instants to the last second of a day, and none at midnight, which may be the day before', () => {
    const begin = seconds('2026-11-13');
    expect(asked(`begin_time=${begin}&end_time=${seconds('2026-11-20') - 1}`)).toMatchObject({ statDate: '2026-11-19', days: 7 });
    expect(asked(`begin_time=${begin}&end_time=${seconds('2026-11-20')}`)).toBe('missing-date');
  });
  it('refuses a period that is not stated or only half', () => {
    expect(asked('date_type=21')).toBe('missing-date');
    expect(asked('begin_date=2026-11-13')).toBe('missing-date');
    expect(asked('begin_date=2026-11-13&end_date=soon')).toBe('missing-date');
  });
  it('refuses what contradicts itself', () => {
    const query = 'begin_date=2026-11-13&end_date=2026-11-19';
    expect(asked(query, { data: { begin_date: '2026-11-12', end_date: '2026-11-18' } })).toBe('date-contradicts');
    expect(asked(`${query}&date_type=23`)).toBe('date-contradicts');
    expect(asked('begin_date=2026-11-19&end_date=2026-11-13')).toBe('date-contradicts');
    expect(asked('begin_date=2026-11-19&end_date=2026-11-21')).toBe('date-contradicts');
  });
  it('reads every way of writing a period as the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 60 }), (length, ago) => {
        const end = addDays('2026-11-20', -ago);
        const begin = addDays(end, -length);
        const plain = asked(`begin_date=${begin}&end_date=${end}`);
        expect(plain).toMatchObject({ statDate: end, days: length + 1, isFinal: true });
        const slashed = (day: string) => day.replaceAll('-', '/');
        expect(asked(`start_date=${slashed(begin)}&end_date=${slashed(end)}`)).toEqual(plain);
        const bare = (day: string) => day.replaceAll('-', '');
        expect(asked('', {}, JSON.stringify({ beginDate: bare(begin), endDate: bare(end) }))).toEqual(plain);
        expect(asked(`begin_time=${seconds(begin)}&end_time=${seconds(addDays(end, 1)) - 1}`)).toEqual(plain);
      }),
    );
  });
});
