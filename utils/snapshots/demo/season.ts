import { addDays, type Day, dayStart, wallClock } from '@/utils/core/dates';

/** Sales of a weekday against the mean: office hours sell, weekends less, Monday most. House choice. */
const weekday = [0.86, 1.12, 1.08, 1.04, 1.02, 0.98, 0.9] as const;

/** The two big promotions, as month-day; prices go down and sales up, with a peak on the last day. */
const promotions = [
  { from: '05-31', to: '06-18', lift: 2.4 },
  { from: '10-20', to: '11-11', lift: 3 },
] as const;

/** Whether a big promotion runs on a day. */
export const isPromotion = (day: Day): boolean => promotions.some(({ from, to }) => day.slice(5) >= from && day.slice(5) <= to);

function promotionFactor(day: Day): number {
  const running = promotions.find(({ from, to }) => day.slice(5) >= from && day.slice(5) <= to);
  if (running) return day.slice(5) === running.to ? running.lift * 1.8 : running.lift;
  // Buyers have bought: the weeks after are quiet.
  return isPromotion(addDays(day, -10)) ? 0.7 : 1;
}

/** How a day's sales compare with an ordinary day's. `winter` 1: twice in January, next to none in July. */
export function seasonFactor(day: Day, winter: number): number {
  const { weekday: date, month } = wallClock(dayStart(day));
  const cold = Math.cos(((month - 1) / 12) * 2 * Math.PI);
  return (weekday[date] ?? 1) * promotionFactor(day) * Math.max(0.05, 1 + winter * cold);
}
