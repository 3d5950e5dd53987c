import { DAY_MS, type Day, dayOf, shanghaiInstant } from '@/utils/core/dates';
import type { Cell } from './containers/container';

/** The days figures are of: the last one, and how many. */
export interface Period {
  statDate: Day;
  days: number;
}

const DATE =
  /(?<!\d)(20\d{2})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))(?!\d)/g;
const LONGEST = 400;

/** What may stand between the first and the last day of a period, a time of day included. */
const BETWEEN = /^[\s至到~—–_|,-]*(?:\d{1,2}:\d{2}(?::\d{2})?)?[\s至到~—–_|,-]*$/;

/** The period a text has in it: one day, or a first and a last one with nothing else between them. */
function periodIn(text: string): { period: Period; around: string } | null {
  const found = [...text.matchAll(DATE)];
  const [first, last = first] = found;
  if (!first || !last || found.length > 2) return null;
  const [from, to] = [first, last].map(([, year, ...parts]) => {
    const [month, day] = parts.filter((part) => part !== undefined);
    return shanghaiInstant(Number(year), Number(month), Number(day));
  });
  if (from == null || to == null) return null;
  if (last !== first && !BETWEEN.test(text.slice(first.index + first[0].length, last.index))) return null;
  const days = Math.round((to - from) / DAY_MS) + 1;
  if (days < 1 || days > LONGEST) return null;
  const around = text.slice(0, first.index) + text.slice(last.index + last[0].length);
  return { period: { statDate: dayOf(to), days }, around };
}

/**
 * The period of a date cell: `2026-01-02`, `20260102`, `2026年01月02日`, `2026-01-02至2026-01-08`, with or without a time
 * of day. Null for anything that says more than that.
 */
export function cellPeriod(cell: Cell | undefined): Period | null {
  const found = cell === null || cell === undefined ? null : periodIn(String(cell).normalize('NFKC').trim());
  return found && BETWEEN.test(found.around) ? found.period : null;
}

/** A date with a time in a file's name is that of the download. */
const STAMP = /(?<!\d)20\d{6}[_-]?\d{6}(?!\d)/g;

/** The period a file's name gives: one date, or the first and the last day. */
export const namePeriod = (name: string): Period | null => periodIn(name.normalize('NFKC').replace(STAMP, ''))?.period ?? null;

/** Lines about the file itself. */
const OF_THE_FILE = /下载|导出|生成|更新|制表|创建/;

/** The one period the title lines give; null where they give none or several. */
export function titlePeriod(titles: readonly string[]): Period | null {
  const periods = titles
    .filter((title) => !OF_THE_FILE.test(title))
    .flatMap((title) => periodIn(title.normalize('NFKC'))?.period ?? []);
  const [first] = periods;
  return first && periods.every((period) => isSamePeriod(period, first)) ? first : null;
}

/** Whether two periods are of the same days. */
export const isSamePeriod = (one: Period, other: Period): boolean => one.statDate === other.statDate && one.days === other.days;
