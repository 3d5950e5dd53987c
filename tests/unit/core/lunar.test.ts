import { describe, expect, it } from 'vitest';
import { dayOf } from '@/utils/core/dates';
import { lunarDay } from '@/utils/core/lunar';
import { newMoonNear } from '@/utils/core/new-moon';

/** Spring Festival, Dragon Boat and Mid-Autumn as public calendars print them. */
const printed: [number, string, string, string][] = [
  [2026, '2026-02-17', '2026-06-19', '2026-09-25'],
  [2027, '2027-02-06', '2027-06-09', '2027-09-15'],
  [2028, '2028-01-26', '2028-05-28', '2028-10-03'],
  [2029, '2029-02-13', '2029-06-16', '2029-09-22'],
  [2030, '2030-02-03', '2030-06-05', '2030-09-12'],
  [2031, '2031-01-23', '2031-06-24', '2031-10-01'],
  [2032, '2032-02-11', '2032-06-12', '2032-09-19'],
  [2033, '2033-01-31', '2033-06-01', '2033-09-08'],
  [2034, '2034-02-19', '2034-06-20', '2034-09-27'],
  [2035, '2035-02-08', '2035-06-10', '2035-09-16'],
];

describe('lunarDay', () => {
  it.each(printed)('knows the festivals of %i', (year, spring, dragonBoat, midAutumn) => {
    expect([lunarDay(year, 1, 1), lunarDay(year, 5, 5), lunarDay(year, 8, 15)]).toEqual([spring, dragonBoat, midAutumn]);
  });

  it('knows the other festivals of 2026 and their last month in the year after', () => {
    expect(lunarDay(2026, 1, 15)).toBe('2026-03-03');
    expect(lunarDay(2026, 7, 7)).toBe('2026-08-19');
    expect(lunarDay(2026, 9, 9)).toBe('2026-10-18');
    expect(lunarDay(2026, 12, 8)).toBe('2027-01-15');
    expect(lunarDay(2026, 12, 23)).toBe('2027-01-30');
  });

  it('keeps to the plain month in a year with a leap month', () => {
    expect(lunarDay(2025, 6, 1)).toBe('2025-06-25');
    expect(lunarDay(2028, 5, 5)).toBe('2028-05-28');
  });

  it('begins a month on the day of the new moon, though it falls next to midnight', () => {
    expect(dayOf(newMoonNear(Date.UTC(2027, 1, 8)))).toBe('2027-02-06');
    expect(dayOf(newMoonNear(Date.UTC(2030, 1, 1)))).toBe('2030-02-03');
    expect(Math.abs(newMoonNear(Date.UTC(2027, 1, 8)) - Date.UTC(2027, 1, 6, 15, 56))).toBeLessThan(120_000);
  });

  it('has no day 30 in a short month', () => {
    const months = Array.from({ length: 12 }, (_, at) => lunarDay(2026, at + 1, 30));
    expect(months.filter((day) => day === null).length).toBeGreaterThanOrEqual(5);
    expect(lunarDay(2026, 13, 1)).toBeNull();
  });
});
