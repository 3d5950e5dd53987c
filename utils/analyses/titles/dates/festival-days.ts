import { addDays, type Day, dayStart } from '@/utils/core/dates';
import { lunarDay } from '@/utils/core/lunar';
import type { Festival, FestivalRule } from '@/utils/knowledge/seasons/festival';

/** A festival's days, both included. */
export interface FestivalDays {
  from: Day;
  to: Day;
}

/** Where a day stands between two festivals of the same name. */
export interface FestivalState {
  isCurrent: boolean;
  past: FestivalDays | null;
  next: FestivalDays | null;
}

const two = (value: number) => String(value).padStart(2, '0');
const dayIn = (year: number, month: number, day: number): Day => `${year}-${two(month)}-${two(day)}`;

/** A festival's days by the rule, in the year its rule is counted from. */
export function festivalDays(rule: FestivalRule, year: number): FestivalDays | null {
  if (rule.kind === 'solar') {
    const { month, day, untilMonth = month, untilDay = day } = rule;
    return { from: dayIn(year, month, day), to: dayIn(year, untilMonth, untilDay) };
  }
  const day = singleDay(rule, year);
  return day === null ? null : { from: day, to: day };
}

function singleDay(rule: Exclude<FestivalRule, { kind: 'solar' }>, year: number): Day | null {
  if (rule.kind === 'lunar') return lunarDay(year, rule.month, rule.day);
  if (rule.kind === 'weekday') {
    const first = new Date(Date.UTC(year, rule.month - 1, 1)).getUTCDay();
    return dayIn(year, rule.month, 1 + ((rule.weekday - first + 7) % 7) + (rule.nth - 1) * 7);
  }
  // 清明: the common formula for this century, [Y × 0.2422 + 4.81] − [Y ÷ 4], Y the last two digits of the year.
  const short = year % 100;
  return dayIn(year, 4, Math.floor(short * 0.2422 + 4.81) - Math.floor(short / 4));
}

/** Whether titles may name a festival on a day, which one was the last, and which is the next. */
export function festivalState({ rules, leadDays, graceDays }: Festival, today: Day): FestivalState {
  const year = Number(today.slice(0, 4));
  const all = [year - 2, year - 1, year, year + 1]
    .flatMap((one) => rules.flatMap((rule) => festivalDays(rule, one) ?? []))
    .toSorted((a, b) => dayStart(a.from) - dayStart(b.from));
  return {
    isCurrent: all.some(({ from, to }) => addDays(from, -leadDays) <= today && today <= addDays(to, graceDays)),
    past: all.findLast(({ to }) => to < today) ?? null,
    next: all.find(({ from }) => from > today) ?? null,
  };
}
