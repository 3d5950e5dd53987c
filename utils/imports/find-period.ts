import { addDays, DAY_MS, type Day, dayOf, dayStart, shanghaiInstant } from '@/utils/core/dates';
import type { Cell } from './containers/container';

/** The days figures are of: the last one, and how many. */
export interface Period {
  statDate: Day;
  days: number;
}

const DATE =
  /(?<!\d)(20\d{2})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))(?!\d)/g;
const LONGEST = 400;

/** The days written in a text, in order; null where one of them does not exist. */
function daysIn(text: string): Day[] | null {
  const found: Day[] = [];
  for (const [, year, ...parts] of text.normalize('NFKC').matchAll(DATE)) {
    const [month, day] = parts.filter((part) => part !== undefined);
    const instant = shanghaiInstant(Number(year), Number(month), Number(day));
    if (instant === null) return null;
    found.push(dayOf(instant));
  }
  return found;
}

function periodOf(days: readonly Day[] | null): Period | null {
  if (!days || days.length === 0 || days.length > 2) return null;
  const [first = '', last = first] = days;
  const count = Math.round((dayStart(last) - dayStart(first)) / DAY_MS) + 1;
  return count >= 1 && count <= LONGEST ? { statDate: last, days: count } : null;
}

/** What may stand around and between the dates of a cell. */
const ONLY_DATES = /^(?:[\s至到~—–_|,-]|\d{1,2}:\d{2}(?::\d{2})?)*$/;

/**
 * The period of a date cell: `2026-01-02`, `20260102`, `2026年01月02日`, `2026-01-02至2026-01-08`, with or without a time
 * of day. Null for anything that says more than that.
 */
export function cellPeriod(cell: Cell | undefined): Period | null {
  if (cell === null || cell === undefined) return null;
  const text = String(cell).normalize('NFKC').trim();
  return ONLY_DATES.test(text.replace(DATE, '')) ? periodOf(daysIn(text)) : null;
}

/** The period a file's name gives: one date, or the first and the last day. */
export const namePeriod = (name: string): Period | null => periodOf(daysIn(name));

/** Lines about the file itself. */
const OF_THE_FILE = /下载|导出|生成|更新|制表|创建/;

/** The one period the title lines give; null where they give none or several. */
export function titlePeriod(titles: readonly string[]): Period | null {
  const periods = titles.filter((title) => !OF_THE_FILE.test(title)).flatMap((title) => periodOf(daysIn(title)) ?? []);
  const [first] = periods;
  return first && periods.every((period) => isSamePeriod(period, first)) ? first : null;
}

/** Whether two periods are of the same days. */
export const isSamePeriod = (one: Period, other: Period): boolean => one.statDate === other.statDate && one.days === other.days;

/** The first day of a period. */
export const firstDay = ({ statDate, days }: Period): Day => addDays(statDate, 1 - days);
