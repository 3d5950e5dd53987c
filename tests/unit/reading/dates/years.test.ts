import { describe, expect, it } from 'vitest';
import { readWindows } from '@/utils/reading/dates/read-windows';
import { isLongRunning } from '@/utils/reading/dates/window';
import { checkWindows, NOW } from './rows';

describe('readWindows, at the turn of the year', () => {
  checkWindows(
    'chooses the year before new year',
    `
    活动时间：1.1-1.3 → event 2027-01-01 ~ 2027-01-03
    12.28-1.3 → - 2026-12-28 ~ 2027-01-03
    年货节 12月25日-1月10日 → - 2026-12-25 ~ 2027-01-10
    报名截止 1月5日 → sign · ~ 2027-01-05
    11月11日 → - 2026-11-11 ~ ·
    3月8日 10:00 → - 2027-03-08 10:00 ~ ·
    明天 20:00 → - 2026-12-31 20:00 ~ ·
    截止到月底 → - · ~ 2026-12-31
    报名截止：下月3日 → sign · ~ 2027-01-03
    报名截止：3号 → sign · ~ 2027-01-03
    报名截止：下周五 → sign · ~ 2027-01-08
    2027年年货节 12.25-1.10 → - 2026-12-25 ~ 2027-01-10
    2026年双12 12.8-12.12 → - 2026-12-08 ~ 2026-12-12
    2月29日 → none
    12月31日 20:00-02:00 → - 2026-12-31 20:00 ~ 2027-01-01 02:00
    12月31日 20:00-次日02:00 → - 2026-12-31 20:00 ~ 2027-01-01 02:00
    报名 12.20-12.28 活动 1.5-1.9 → sign 2026-12-20 ~ 2026-12-28 | event 2027-01-05 ~ 2027-01-09
    2025-12-20 至 2026-01-03 活动时间 → event 2025-12-20 ~ 2026-01-03
    报名：2025-12-20 10:00 活动：1月5日-1月9日 → sign 2025-12-20 10:00 ~ · | event 2026-01-05 ~ 2026-01-09
    12.30-2027.1.2 → - 2026-12-30 ~ 2027-01-02
    距报名结束 3天 → sign · ~ 2027-01-02
    `,
    Date.parse('2026-12-30T09:00:00+08:00'),
  );

  checkWindows(
    'chooses the year after new year',
    `
    12.28-1.3 → - 2026-12-28 ~ 2027-01-03
    活动时间：12.28 → event 2026-12-28 ~ ·
    1月20日 → - 2027-01-20 ~ ·
    9月1日 → - 2026-09-01 ~ ·
    2026年双12 12.8-12.12 → - 2026-12-08 ~ 2026-12-12
    2027年货节 12.25-1.10 → - 2026-12-25 ~ 2027-01-10
    昨天 20:00 → - 2027-01-01 20:00 ~ ·
    前天 20:00 → - 2026-12-31 20:00 ~ ·
    报名截止：30日 → sign · ~ 2027-01-30
    `,
    Date.parse('2027-01-02T09:00:00+08:00'),
  );

  it('spans only the date expression, in offsets of the original text', () => {
    const text = '【双12】报名时间：２０２６年１１月２５日　１８：００ 前，活动：12.8-12.12';
    expect(readWindows(text, NOW).map(({ span }) => text.slice(...span))).toEqual([
      '２０２６年１１月２５日　１８：００ 前',
      '12.8-12.12',
    ]);
  });
});

describe('isLongRunning', () => {
  it('calls an end more than a year away long-running', () => {
    expect(isLongRunning(Date.parse('2030-04-30T23:59:59+08:00'), NOW)).toBe(true);
    expect(isLongRunning(Date.parse('2027-11-22T09:00:00+08:00'), NOW)).toBe(false);
  });
});
