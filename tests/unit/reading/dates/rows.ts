import { expect, it } from 'vitest';
import { DAY_MS, dayOf, fullTime } from '@/utils/core/dates';
import { timesFromTexts } from '@/utils/reading/dates/activity-times';
import { readWindows } from '@/utils/reading/dates/read-windows';
import type { DatePoint, DateWindow } from '@/utils/reading/dates/window';
import { activityTimeNames } from '@/utils/records/activity-time-names';

/** A Sunday. */
export const NOW = Date.parse('2026-11-22T09:00:00+08:00');

/** A point as the rows write it: a day-precise end is written as the day it closes. */
function written({ at, precision }: DatePoint, isEnd: boolean): string {
  if (precision !== 'day') return fullTime(at).slice(0, precision === 'second' ? 19 : 16);
  const midnight = isEnd ? at - DAY_MS : at;
  return fullTime(midnight).endsWith(' 00:00:00') ? dayOf(midnight) : `${fullTime(midnight)} is no midnight`;
}

const window = ({ kind, start, end }: DateWindow) =>
  `${kind ?? '-'} ${start ? written(start, false) : '·'} ~ ${end ? written(end, true) : '·'}`;

/** The windows of a text: `kind start ~ end | …`, · for an edge the text does not name. */
export const windowsIn = (text: string, now: number) => readWindows(text, now).map(window).join(' | ') || 'none';

/** The times of texts: `name time, …` in the record's order. */
export function timesIn(texts: string[], now = NOW): string {
  const times = timesFromTexts(texts, now, 'page');
  const named = activityTimeNames.flatMap((name) => {
    const time = times[name];
    return time ? [`${name} ${written(time, name === 'end' || name === 'signEnd')}`] : [];
  });
  return named.join(', ') || 'none';
}

/** Rows `text → expected`; ⏎ and ⇥ stand for newline and tab. */
const table = (rows: string) =>
  rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(' → '))
    .map(([text = '', expected = '']) => [text, expected] as const);
const plain = (text: string) => text.replaceAll('⏎', '\n').replaceAll('⇥', '\t').replaceAll('\\uE001', '\uE001');

/** One test for each row of windows. */
export function checkWindows(name: string, rows: string, now = NOW) {
  it.each(table(rows))(`${name}: %s → %s`, (text, expected) => {
    expect(windowsIn(plain(text), now)).toBe(expected);
  });
}

/** One test for each row of times; ‖ stands between texts. */
export function checkTimes(name: string, rows: string) {
  it.each(table(rows))(`${name}: %s → %s`, (text, expected) => {
    expect(timesIn(plain(text).split('‖'))).toBe(expected);
  });
}
