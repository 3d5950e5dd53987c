import { addDays, type Day } from '@/utils/core/dates';
import type { Fields } from '@/utils/core/fields';
import { cellValue } from './cells';
import { isOfDays, isOfLabels } from './day-list';
import { dayIn } from './days';
import type { Period } from './period';

/** A group of cells that holds one list per code, turned into one row a day. */
export interface DaySeries {
  day: Day;
  row: Fields;
}

/** The lists of a group, by code; none where it holds single figures. */
function listsOf(group: Fields, codes: readonly string[]): [string, unknown[]][] {
  return codes.flatMap((code): [string, unknown[]][] => {
    const cell = cellValue(group[code]);
    return Array.isArray(cell) ? [[code, cell]] : [];
  });
}

/**
 * Daily lists (`{uv: […], payAmt: […], statDate: […]}`) as one row a day: null where the group holds no lists, a machine
 * word where the days cannot be told. Days come from `statDate`, or from `MM-DD` labels beside the lists; only lists that
 * `endAsAsked` need no dates, they are the days that end with the request's. The last must be the requested day, each day
 * follow the one before, and every list be as long as its days. Source: facts 1.2 and 1.4, 2026-10, high.
 */
export function daySeries(
  group: Fields,
  codes: readonly string[],
  period: Period,
  endAsAsked: boolean,
): DaySeries[] | string | null {
  const lists = listsOf(group, codes).filter(([code]) => code !== 'statDate');
  const [first] = lists;
  if (!first) return null;
  if (!period.isDaily) return 'not-daily';
  const length = first[1].length;
  if (lists.some(([, list]) => list.length !== length)) return 'lengths-differ';
  const expected = Array.from({ length }, (_, index) => addDays(period.statDate, index - length + 1));
  const stated = daysStated(group, expected);
  if (stated === null && !endAsAsked) return 'missing-date';
  if (stated !== null && (stated.length !== length || stated.some((day, index) => day !== expected[index])))
    return 'date-contradicts';
  return expected.map((day, index) => ({ day, row: Object.fromEntries(lists.map(([code, list]) => [code, list[index]])) }));
}

/**
 * The days the group names itself, null where it names none. Labels without a year are taken for the expected days they
 * fit; a label that fits none stays null.
 */
function daysStated(group: Fields, expected: readonly Day[]): (Day | null)[] | null {
  const lists = Object.values(group).map(cellValue);
  const labels = lists.find(isOfLabels);
  if (Array.isArray(labels))
    return labels.map((label, index) => expected.slice(index, index + 1).find((day) => day.endsWith(`-${label}`)) ?? null);
  const dated = cellValue(group.statDate) ?? lists.find(isOfDays);
  return Array.isArray(dated) ? dated.map(dayIn) : null;
}
