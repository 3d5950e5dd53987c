import { addDays, type Day } from '@/utils/core/dates';
import type { Change, DayFigures, ProofInput, ProofState } from './proof';

/** Fewer pairs of days say nothing. *House choice*: as many as a week has, whichever weekdays they are. */
const fewestPairs = 7;
/** Further away other things have changed too. *House choice*. */
const FARTHEST_DAYS = 28;
/** The variance of daily visitors over that of pure counts. *House choice*. */
const OVERDISPERSION = 2.25;
const CLEAR_DEVIATIONS = 2;

/** A day before the change and one after it, of the same weekday. */
type Pair = readonly [before: Day, after: Day];

/**
 * Compares the days after a title change with the same weekdays before it, as many on each side. A day without figures,
 * with an activity or without stock is left out together with its partner.
 */
export function compareDays(input: ProofInput): ProofState {
  const { pairs, free } = pairDays(input);
  if (pairs.length < fewestPairs) return notYet(input, pairs.length, free);
  const visitors = sums(pairs, input.visitors);
  if (visitors === null) return { state: 'never', days: 0 };
  const buyers = input.buyers && sums(pairs, input.buyers);
  const market = input.market && sums(pairs, input.market);
  const own = visitors.change;
  const isNetKnown = own !== null && market !== null && market.change !== null && market.change > -1;
  const net = isNetKnown ? (1 + own) / (1 + (market.change ?? 0)) - 1 : null;
  const perDay = (change: Change | null) =>
    change && { ...change, before: change.before / pairs.length, after: change.after / pairs.length };
  return {
    state: 'proved',
    proof: {
      days: pairs.length,
      visitors: { ...visitors, before: visitors.before / pairs.length, after: visitors.after / pairs.length },
      clicks: perDay(input.clicks && sums(pairs, input.clicks)),
      conversion: buyers && ratio(buyers, visitors),
      market: perDay(market),
      net,
      isClear: isClear(visitors, net === null ? 0 : (market?.change ?? 0)),
    },
  };
}

/** Days that can be used on one side, nearest to the change first. */
function usableDays({ visitors, leftOut }: ProofInput, from: Day, step: 1 | -1, end: Day): Day[] {
  const days: Day[] = [];
  for (let away = 0; away < FARTHEST_DAYS; away++) {
    const day = addDays(from, away * step);
    if (step === 1 ? day > end : day < end) break;
    if (visitors.has(day) && !leftOut.has(day)) days.push(day);
  }
  return days;
}

const weekday = (day: Day) => new Date(day).getUTCDay();

/** The pairs that can be made, and the days before that are still without a partner. */
function pairDays(input: ProofInput): { pairs: Pair[]; free: Day[] } {
  const free = usableDays(input, input.lastOldDay, -1, input.earliest);
  const pairs = usableDays(input, input.firstNewDay, 1, input.latest).flatMap((after) => {
    const partner = takePartner(free, after);
    return partner === undefined ? [] : [[partner, after] as const];
  });
  return { pairs, free };
}

/** Takes the nearest free day of the same weekday. */
function takePartner(free: Day[], after: Day): Day | undefined {
  const at = free.findIndex((day) => weekday(day) === weekday(after));
  return at < 0 ? undefined : free.splice(at, 1)[0];
}

/** Sums over the pairs; null unless both days of every pair are known. */
function sums(pairs: readonly Pair[], figures: DayFigures): Change | null {
  let [before, after] = [0, 0];
  for (const [one, other] of pairs) {
    const [was, is] = [figures.get(one), figures.get(other)];
    if (was === undefined || is === undefined) return null;
    before += was;
    after += is;
  }
  return { before, after, change: before > 0 ? after / before - 1 : null };
}

function ratio(part: Change, whole: Change): Change | null {
  if (whole.before <= 0 || whole.after <= 0) return null;
  const [before, after] = [part.before / whole.before, part.after / whole.after];
  return { before, after, change: before > 0 ? after / before - 1 : null };
}

/** Stands in for a count of none, which has no logarithm (after Haldane and Anscombe). */
const HALF = 0.5;

/** Whether a change, less the market's, lies outside what counts of this size do by themselves. */
function isClear({ before, after }: Change, market: number): boolean {
  // From none to some is a product that was hardly shown, not a title that works.
  if (before <= 0) return false;
  const added = after > 0 ? 0 : HALF;
  const [was, is] = [before + added, after + added];
  const deviation = Math.sqrt(OVERDISPERSION * (1 / was + 1 / is));
  return Math.abs(Math.log(is / was) - Math.log1p(market)) > CLEAR_DEVIATIONS * deviation;
}

/** When there will be enough days if all of those to come can be used; never where the title is gone or the days before do not suffice. */
function notYet({ isOver, latest, firstNewDay, leftOut }: ProofInput, days: number, free: Day[]): ProofState {
  const end = addDays(firstNewDay, FARTHEST_DAYS);
  let found = days;
  for (let day = latest < firstNewDay ? firstNewDay : addDays(latest, 1); !isOver && day < end; day = addDays(day, 1)) {
    if (leftOut.has(day) || takePartner(free, day) === undefined) continue;
    found++;
    // A day's figures are complete on the day after.
    if (found === fewestPairs) return { state: 'waiting', until: addDays(day, 1), days };
  }
  return { state: 'never', days };
}
