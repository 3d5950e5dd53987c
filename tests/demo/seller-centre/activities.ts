import { addDays, type Day, dayOf } from '@/utils/core/dates';
import { activityPlans, type Plan, type TimeShape } from './activity-plans';

/** One labelled line of the detail page, the range already written out. */
export interface TimeLine {
  label: string;
  from: string;
  to: string;
}

/** One activity as the two layers of the activity home and its detail page show it. */
export interface Activity {
  activityId: string;
  campaignId: string;
  unitedActivityId: string;
  signRecordId: string | null;
  title: string;
  parentTitle: string | null;
  tag: string;
  stateText: string;
  /** Whether it also stands in the entry layer, which shows no dates. */
  isEntry: boolean;
  /** Text of the calendar card; null when it is not in the calendar. */
  calendarText: string | null;
  times: TimeLine[];
  facts: string[];
}

const parts = (day: Day): [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
};

const two = (value: number) => String(value).padStart(2, '0');

function written(day: Day, clock: string, shape: TimeShape): string {
  const [year, month, date] = parts(day);
  if (shape === 'chinese') return `${year}年${two(month)}月${two(date)}日${clock}`;
  if (shape === 'slash') return `${year}/${two(month)}/${two(date)} ${clock}`;
  if (shape === 'dotted') return `${year}.${two(month)}.${two(date)} ${clock.slice(0, 5)}`;
  return `${day} ${clock}`;
}

/** `2026.11.26-12.5`: the year once, and a second time only when the range crosses into the next one. */
function dottedRange(from: Day, to: Day): string {
  const [year, month, date] = parts(from);
  const [endYear, endMonth, endDate] = parts(to);
  return `${year}.${month}.${date}-${endYear === year ? '' : `${endYear}.`}${endMonth}.${endDate}`;
}

function activityOf(plan: Plan, today: Day, index: number): Activity {
  const at = (days: number) => addDays(today, days);
  const shape = plan.shape ?? 'iso';
  const line = (label: string, from: Day, fromClock: string, to: Day, toClock: string): TimeLine => ({
    label,
    from: written(from, fromClock, shape),
    to: written(to, toClock, shape),
  });
  const saleStart = plan.isFromEve ? at(plan.start - 1) : at(plan.start);
  // Platform promotions start in the evening, daily ones at midnight.
  const saleClock = shape === 'dotted' ? '00:00:00' : '20:00:00';
  return {
    activityId: String(615_000_100_001 + index * 17),
    campaignId: String(31_000_001 + index * 3),
    unitedActivityId: String(8_800_001 + index),
    signRecordId: plan.signed ? String(990_000_001 + index) : null,
    title: plan.title,
    parentTitle: plan.parentTitle ?? null,
    tag: plan.tag ?? '官方大促',
    stateText: plan.stateText,
    isEntry: plan.isEntry ?? false,
    calendarText: plan.isInCalendar === false ? null : dottedRange(at(plan.start), at(plan.end)),
    times: [
      line('报名时间', at(plan.signStart), '10:00:00', at(plan.signEnd), '23:59:59'),
      ...(plan.preheat === undefined ? [] : [line('预热时间', at(plan.preheat), '00:00:00', saleStart, '19:59:59')]),
      line('活动时间', saleStart, saleClock, at(plan.end), '23:59:59'),
    ],
    facts: [plan.signed ? `已报 ${plan.signed} 件` : '已报 0 件', ...(plan.facts ?? [])],
  };
}

/** Invented activities around `now`, the same for every machine and time zone. */
export function createActivities(now: number): Activity[] {
  const today = dayOf(now);
  const [year, month] = parts(today);
  const [yearOfNext, nextMonth] = parts(addDays(`${year}-${two(month)}-01`, 32));
  const named = (whichYear: number, whichMonth: number) => `${two(whichYear % 100)}年淘宝${whichMonth}月`;
  return activityPlans(named(year, month), named(yearOfNext, nextMonth)).map((plan, index) => activityOf(plan, today, index));
}
