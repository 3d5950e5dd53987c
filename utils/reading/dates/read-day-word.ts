import { DAY_MS, wallClock } from '@/utils/core/dates';
import { nearestYear } from './nearest-year';
import { matchAt, numeral, withNumbers } from './plain-form';
import type { WrittenDate } from './written-date';

const WORD = /(?:([今明昨次当])(?:[天日]|(?=[晚早夜凌]))|(大?后|前)天)/y;
const WEEKDAY = /(本|这|下下|下|上)?个?(?:周|星期)([一二三四五六日天])/y;
const MONTH_END = withNumbers(/(本|当|这个|下个?|次)月(?:(\d\d?)[日号]|[底末])|(?:N\s?)?月[底末]|(?:(20\d\d)|[今本])?年[底末]/);

const DAY_WORDS = '前昨今明后';

/** Days in a month; month 1–12. */
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

type Build = (found: RegExpExecArray, year: number | null, month: number | null, day: number) => WrittenDate;

/** Days named in words, counted from today: 今天, 后天, 下周一, 月底. A bare 周五 is the next one, today included. */
export function readDayWord(text: string, at: number, now: number, date: Build): WrittenDate | null {
  const today = wallClock(now);
  const inDays = (found: RegExpExecArray, days: number) => {
    const { year, month, day } = wallClock(now + days * DAY_MS);
    return date(found, year, month, day);
  };
  let found = matchAt(WORD, text, at);
  if (found) {
    const word = found[1] ?? found[2] ?? '';
    const known = DAY_WORDS.indexOf(word.slice(-1)) - 2;
    return known >= -2 ? inDays(found, known + word.length - 1) : { ...date(found, null, null, 0), shift: word === '次' ? 1 : 0 };
  }
  found = matchAt(WEEKDAY, text, at);
  if (found) {
    const [, which, name = ''] = found;
    const ahead = (('一二三四五六'.indexOf(name) + 7) % 7) - ((today.weekday + 6) % 7);
    const weeks = which === '上' ? -1 : which?.startsWith('下') ? which.length : 0;
    return inDays(found, which ? ahead + weeks * 7 : (ahead + 7) % 7);
  }
  found = matchAt(MONTH_END, text, at);
  if (!found) return null;
  const [whole, which, day, named, year] = found;
  if (whole.includes('年')) return date(found, year ? Number(year) : today.year, 12, 31);
  // A named month's last day depends on the year only in February; the nearest year is chosen later from its first day.
  if (named) return date(found, null, numeral(named), lastDay(nearestYear(numeral(named), 1, now) ?? today.year, numeral(named)));
  const ahead = which && /[下次]/.test(which) ? 1 : 0;
  const year2 = today.year + Math.floor((today.month - 1 + ahead) / 12);
  const month = ((today.month - 1 + ahead) % 12) + 1;
  return date(found, year2, month, day ? Number(day) : lastDay(year2, month));
}
