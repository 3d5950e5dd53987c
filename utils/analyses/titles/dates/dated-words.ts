import { foldText } from '@/utils/analyses/words/fold-text';
import { addDays, type Day } from '@/utils/core/dates';
import { lunarDay } from '@/utils/core/lunar';
import type { Festival } from '@/utils/knowledge/seasons/festival';
import { collectedYears, lastYearUntilMonth, yearlyGoods } from '@/utils/knowledge/seasons/year-words';
import { leadDaysOfYear, ratYear, zodiacAnimals, zodiacYears } from '@/utils/knowledge/seasons/zodiac';
import { festivalDays } from './festival-days';

/** A word of a title that is tied to a year which is over. UTF-16 offsets [start, end). */
export interface DatedWord {
  text: string;
  /** The last day of what it names. */
  when: Day;
  start: number;
  end: number;
}

/** Most titles hold neither 年 nor such figures, and folding is dear. */
const MAYBE = /年|[2２][0０]/;

/** Years of calendars and the like, and of the zodiac, that are over: 2023年台历, 蛇年春联. */
export function datedWords(title: string, today: Day): DatedWord[] {
  if (!MAYBE.test(title)) return [];
  const { folded, offsets } = foldText(title);
  if (collectedYears.test(folded)) return [];
  const spot = (at: number, length: number) => {
    const [start = 0, end = title.length] = [offsets[at], offsets[at + length]];
    return { text: title.slice(start, end), start, end };
  };
  const years = yearlyGoods.test(folded) ? [...folded.matchAll(/(?<![\da-z.\-~—至/])(20[12]\d)年?(?![\da-z.\-~—至/])/g)] : [];
  const isCurrent = years.some(([, year]) => !isOver(`${year}-12-31`, today));
  const yearly = isCurrent
    ? []
    : years.map(({ 0: text, 1: year, index }) => ({ ...spot(index, text.length), when: `${year}-12-31` }));
  const animals = [...folded.matchAll(zodiacYears)].flatMap(({ 0: text, 1: animal = '', index }) => {
    const last = endOfYear(animal, today);
    return last === null ? [] : [{ ...spot(index, text.length), when: last }];
  });
  return [...yearly, ...animals.filter(({ start }) => !yearly.some((word) => word.start === start))];
}

/** The last day of an animal's last year when that is over; null in its year and in the months before it. */
function endOfYear(animal: string, today: Day): Day | null {
  const place = zodiacAnimals.indexOf(animal);
  const now = Number(today.slice(0, 4));
  const isIts = (year: number) => (((year - ratYear) % 12) + 12) % 12 === place;
  const year = Array.from({ length: 12 }, (_, ago) => now - ago).find(
    (one) => isIts(one) && (lunarDay(one, 1, 1) ?? '9') <= today,
  );
  if (year === undefined) return null;
  const [over, next] = [lunarDay(year + 1, 1, 1), lunarDay(year + 12, 1, 1)];
  const isSoldAgain = next !== null && addDays(next, -leadDaysOfYear) <= today;
  return over !== null && over <= today && !isSoldAgain ? addDays(over, -1) : null;
}

/** A year is over when its last day is, and last year's things are still sold in the first months. */
const isOver = (last: Day, today: Day): boolean =>
  last < today && (Number(today.slice(5, 7)) > lastYearUntilMonth || Number(today.slice(0, 4)) - Number(last.slice(0, 4)) > 1);

/** The last day of a festival of a year which a title names in front of it, when that is over: 2026年|春节. */
export function overIn(
  title: string,
  start: number,
  { rules, graceDays }: Festival,
  today: Day,
): { from: number; to: Day } | null {
  const [text, year] = /(?<![\da-z.\-~—至/])(20[12]\d)年?的?$/.exec(title.slice(0, start)) ?? [];
  if (text === undefined) return null;
  const days = rules.flatMap((rule) => festivalDays(rule, Number(year)) ?? []).map(({ to }) => to);
  const last = days.toSorted().at(-1);
  return last !== undefined && addDays(last, graceDays) < today ? { from: start - text.length, to: last } : null;
}
