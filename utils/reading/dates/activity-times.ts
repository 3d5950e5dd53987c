import { DAY_MS, dayOf } from '@/utils/core/dates';
import type { ActivityTime } from '@/utils/records/activity';
import type { ActivityTimeName } from '@/utils/records/activity-time-names';
import { readWindows } from './read-windows';
import type { DatePoint, DateWindow } from './window';

interface Reading extends DatePoint {
  text: string;
  /** Read beside a label of its own; an unlabelled date yields to it, and so does the span of a 审核时间 to its 公布. */
  labelled: boolean;
}

const RANK = { day: 0, minute: 1, second: 2 };
/** Instants a record can hold: anything later (9999-12-31) means "no end". */
const LATEST = 4_102_444_800_000;

/**
 * The times a window speaks of. A lone 报名时间 is as often when the operator signed up, a lone date without a label
 * anything at all. A coupon's window is not the activity's.
 */
function named({ kind, start, end, isDirected }: DateWindow): [ActivityTimeName, DatePoint | null][] {
  if (kind === 'audit') return [['auditResult', end ? dayBegin(end) : start]];
  if (kind === 'preheat') return [['preheatStart', start]];
  if (kind === 'coupon' || kind === 'other') return [];
  if (kind === 'event' || kind === null)
    return [
      ['start', isDirected || (kind && !end) ? start : null],
      ['end', isDirected ? end : null],
    ];
  return isDirected
    ? [
        ['signStart', start],
        ['signEnd', end],
      ]
    : [];
}

/** Results are out on a day, not until a day: a day-precise one is that day's 00:00. */
const dayBegin = (point: DatePoint): DatePoint => (point.precision === 'day' ? { ...point, at: point.at - DAY_MS } : point);

/** The one reading all agree on: the most precise, when every other is the same instant or names the same day less exactly. */
function agreed(readings: Reading[], isEnd: boolean): Reading | null {
  const [best, ...others] = [...readings].sort((a, b) => RANK[b.precision] - RANK[a.precision]);
  // The end of a day is the next day's midnight: step back to be inside the day meant.
  const day = ({ at }: DatePoint) => dayOf(isEnd ? at - 1 : at);
  const fits = (other: Reading) =>
    best && (other.at === best.at || (RANK[other.precision] < RANK[best.precision] && day(other) === day(best)));
  return best && others.every(fits) ? best : null;
}

/**
 * The activity times that texts of one activity name. A time read with two different meanings is left out, a more precise
 * reading of the same day wins, and a date beside a label beats one without; other times (创建时间, 发货时间) are ignored.
 * Where shop and products sign up in windows of their own, the products' counts: it is the one an operator can miss.
 */
export function timesFromTexts(
  texts: string[],
  now: number,
  origin: 'page' | 'json',
): Partial<Record<ActivityTimeName, ActivityTime>> {
  const found = texts.flatMap((text) => readWindows(text, now).map((window) => ({ text, window })));
  const isTwofold = found.some(({ window }) => window.kind === 'itemSign');
  const readings = new Map<ActivityTimeName, Reading[]>();
  for (const { text, window } of found) {
    if (isTwofold && window.kind === 'shopSign') continue;
    for (const [name, point] of named(window)) {
      if (!point || point.at > LATEST) continue;
      const words = text.slice(...window.span).trim();
      const isPeriod = window.kind === 'audit' && window.start !== null && window.end !== null;
      const reading = { ...point, text: words.slice(0, 120), labelled: window.kind !== null && !isPeriod };
      readings.set(name, [...(readings.get(name) ?? []), reading]);
    }
  }
  const times: Partial<Record<ActivityTimeName, ActivityTime>> = {};
  for (const [name, all] of readings) {
    const labelled = all.filter((reading) => reading.labelled);
    const best = agreed(labelled.length > 0 ? labelled : all, name === 'end' || name === 'signEnd');
    if (best) times[name] = { at: best.at, precision: best.precision, origin, text: best.text };
  }
  if (times.start && times.end && times.start.at >= times.end.at) {
    delete times.start;
    delete times.end;
  }
  return times;
}
