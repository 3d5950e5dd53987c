import type { TitleEvent } from '@/utils/analyses/titles/title-input';
import { addDays, type Day } from '@/utils/core/dates';
import type { DayValue } from '@/utils/snapshots/queries';

/** As far ahead as the days after a title change can lie. */
const AHEAD_DAYS = 28;

/**
 * Days that say nothing about a title, from the first day of `stock` on: those of activities, days to come included, so that
 * nobody is told too early a day to wait for; and those out of stock. A product found sold out counts as sold out until a
 * look says otherwise; where no look said so, days nobody looked are taken as they are.
 */
export function leftOutDays(stock: readonly DayValue[], events: readonly TitleEvent[], today: Day): Set<Day> {
  const days = new Set<Day>();
  let last: number | null = null;
  for (const { day, value } of stock) {
    last = value ?? last;
    if (last === 0) days.add(day);
  }
  const first = stock[0]?.day ?? today;
  const end = addDays(today, AHEAD_DAYS);
  for (const { from, to } of events)
    for (let day = from > first ? from : first; day <= to && day <= end; day = addDays(day, 1)) days.add(day);
  return days;
}
