import { wallClock } from '@/utils/core/dates';
import { matchAt, numeral, withNumbers } from './plain-form';
import { readDayWord } from './read-day-word';
import type { WrittenDate } from './written-date';

/** What may follow a day without 日 in running text (11月20止, 11月20晚8点) without turning it into a quantity (12月30款). */
const AFTER_BARE_DAY = /\s?(?:[起前止截至到晚早上中下凌开结报活预审]|[^\s\da-z%一-龥]|$)|\s?(?:\n|\s\s)|\s\d\d?[:点时]/iy;
const HAN_DATE = withNumbers(
  /(?:((?:20)?\d\d|9999|[零〇一二三四五六七八九]{4}|[今本明去次])\s?年\s?)?(?:N\s?月\s?N|(?<=年\s?)(\d\d?)([./-])(\d\d?))\s?([日号])?/,
);
/** The last alternative is a time glued on by text extraction: 2026-11-2010:00. */
const NUMERIC = /(\d{4}|\d\d)\s?([-./])\s?(\d\d?)\s?\2\s?(?:(\d\d?)(?!\d)|(\d\d)(?=\d\d:\d\d))([日号])?/y;
const SHORT = /(\d\d?)([-./])(\d\d?)(?!\d|\s?元(?!旦)|[折%倍月万件个分米斤码块包]|天(?!猫))([日号])?/y;
const COMPACT = /(20\d\d)(\d\d)(\d\d)(?!\d)/y;
const EPOCH = /((?:1[4-9]|[2-4]\d)\d{8})(\d{3})?(?!\d)/y;
const DAY_ONLY = /(\d\d?)[日号](?!内)/y;

/** The year a word or number names; 次年 leaves it open, for the range's end to roll into. */
function fullYear(text: string, now: number): number | null {
  if (text === '次') return null;
  const word = '去今明'.indexOf(text.replace('本', '今'));
  if (word >= 0) return wallClock(now).year + word - 1;
  const year = Number([...text].map(numeral).join(''));
  if (year > 99) return year;
  return year >= 20 && year < 40 ? 2000 + year : Number.NaN;
}

/** The day written exactly at an offset, or null. Fields are as written and may be impossible (13月). */
export function readDate(text: string, at: number, now: number): WrittenDate | null {
  const date = (
    found: RegExpExecArray,
    year: number | null,
    month: number | null,
    day: number,
    style = '',
    sure = false,
  ): WrittenDate => ({
    to: at + found[0].length,
    year,
    month,
    day,
    sure,
    style,
    shift: null,
    epoch: null,
  });

  let found = matchAt(HAN_DATE, text, at);
  if (found) {
    const [whole, year, month, day, shortMonth = '', style = '月', shortDay = '', mark] = found;
    const sure = mark !== undefined || matchAt(AFTER_BARE_DAY, text, at + whole.length) !== null;
    return date(found, year ? fullYear(year, now) : null, numeral(month ?? shortMonth), numeral(day ?? shortDay), style, sure);
  }
  found = matchAt(NUMERIC, text, at);
  if (found) {
    const [, year = '', style = '', month = '', day, glued] = found;
    return date(found, fullYear(year, now), Number(month), Number(day ?? glued), style, year.length === 4);
  }
  found = matchAt(SHORT, text, at);
  if (found) {
    const [, month = '', style = '', day = '', mark] = found;
    if (mark && style === '-') return null;
    return date(found, null, Number(month), Number(day), style, mark !== undefined);
  }
  found = matchAt(COMPACT, text, at);
  if (found) return date(found, Number(found[1]), Number(found[2]), Number(found[3]), 'compact');
  found = matchAt(EPOCH, text, at);
  if (found) {
    const epoch = Number(found[1]) * 1000 + Number(found[2] ?? 0);
    const { year, month, day } = wallClock(epoch);
    return { ...date(found, year, month, day), epoch };
  }
  found = matchAt(DAY_ONLY, text, at);
  if (found) return date(found, null, null, Number(found[1]));
  return readDayWord(text, at, now, date);
}
